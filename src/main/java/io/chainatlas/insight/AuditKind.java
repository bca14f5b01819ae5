package io.chainatlas.insight;

/** The kind of a finding. */
enum AuditKind {
    TEXT_AGAINST_TABLE,
    PARTS_AGAINST_SUM,
    GROWTH_AGAINST_LEVELS,
    UNIT_OR_MAGNITUDE,
    SPELLING,
    PLAN_AGAINST_PLAN
}
