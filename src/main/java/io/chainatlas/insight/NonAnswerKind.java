package io.chainatlas.insight;

/** Why there is no answer. */
enum NonAnswerKind {
    NOT_STATED,
    IMAGE_ONLY,
    NOT_COMPUTABLE
}
