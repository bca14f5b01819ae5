package io.chainatlas.insight;

/** One sentence in both languages. */
record Wording(String zh, String en) {}
