package io.chainatlas.insight;

/** The rules that name candidates. */
enum CandidateKind {
    NAMED_BY_THIS_PLAN,
    NAMED_BY_ANOTHER_PLAN,
    ADJACENT_COMPANY,
    PLATFORM_OR_PARTNER,
    REGISTERED_INDUSTRY
}
