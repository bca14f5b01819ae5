package io.chainatlas.insight;

import java.util.List;

/** Where a segment or project could land in a zone. */
record LandingReport(List<LandingAdvice> advice, List<NonAnswer> unanswered, Provenance provenance) {}
