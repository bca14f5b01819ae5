package io.chainatlas.insight;

/** What a fact or an answer rests on. */
enum Basis {
    STATED,
    INFERRED,
    COMPUTED
}
