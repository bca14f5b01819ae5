package io.chainatlas.insight;

import java.util.List;

/**
 * Somebody who could close a gap, found by a rule.
 *
 * @param entity the id of the company, platform or partner
 */
record Candidate(CandidateKind kind, Rule rule, String entity, List<Ground> grounds) {}
