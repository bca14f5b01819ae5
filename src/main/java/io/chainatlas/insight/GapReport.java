package io.chainatlas.insight;

import java.util.List;

/**
 * A page of gap verdicts.
 *
 * @param totalCount how many there are in all
 * @param kinds how many of each kind there are, whatever kinds were asked for
 */
record GapReport(
        List<GapVerdict> verdicts,
        int totalCount,
        List<GapKindCount> kinds,
        List<NonAnswer> unanswered,
        Provenance provenance) {}
