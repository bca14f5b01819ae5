package io.chainatlas.insight;

/** Whether the plan declares a gap or it is inferred. */
enum GapBasis {
    DECLARED,
    INFERRED
}
