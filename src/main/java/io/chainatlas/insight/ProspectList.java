package io.chainatlas.insight;

import java.util.List;

/** A page of prospects. */
record ProspectList(List<Prospect> prospects, int totalCount, List<NonAnswer> unanswered, Provenance provenance) {}
