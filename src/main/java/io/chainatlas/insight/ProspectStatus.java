package io.chainatlas.insight;

/** How far a plan names whom it courts. */
enum ProspectStatus {
    NAMED,
    TYPE_ONLY,
    NONE_NAMED
}
