package io.chainatlas.insight;

/** The kind of a gap. */
enum GapKind {
    BUILD,
    FILL,
    EXTEND,
    STRENGTHEN,
    PARTIAL
}
