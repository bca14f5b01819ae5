package io.chainatlas.insight;

/** Why two targets cannot be compared. */
enum IncomparableReason {
    DEFINITION,
    UNIT,
    LEVEL,
    MEASURE,
    YEAR,
    NOT_A_NUMBER
}
