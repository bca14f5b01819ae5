package io.chainatlas.insight;

import java.util.List;

/**
 * A page of overlaps.
 *
 * @param doubts that what the one side plans may be what the other plans under another name
 */
record OverlapReport(
        List<Overlap> overlaps,
        int totalCount,
        List<BrandClaim> claims,
        List<Ground> doubts,
        List<NonAnswer> unanswered,
        Provenance provenance) {}
