package io.chainatlas.insight;

/** A statement that was run, and its parameters as JSON. */
record CypherText(String text, String parameters) {}
