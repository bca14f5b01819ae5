package io.chainatlas.insight;

/** How bad a finding is. */
enum Severity {
    CONTRADICTION,
    IMPLAUSIBLE,
    DEFINITION_UNCLEAR
}
