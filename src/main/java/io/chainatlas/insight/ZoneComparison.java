package io.chainatlas.insight;

import java.util.List;

/** Two to four zones side by side. */
record ZoneComparison(
        List<ZoneProfile> zones,
        List<ComparisonCell> cells,
        List<Overlap> overlaps,
        List<NonAnswer> unanswered,
        Provenance provenance) {}
