package io.chainatlas.insight;

/** How many gaps of a kind there are. */
record GapKindCount(GapKind kind, int count) {}
