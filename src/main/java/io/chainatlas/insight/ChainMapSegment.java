package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A segment on a chain map.
 *
 * @param order its place in the order of links as stated
 * @param gaps the verdicts in the place; none over all places
 */
record ChainMapSegment(
        String segment,
        @Nullable Integer order,
        SegmentCoverage coverage,
        List<Ground> plans,
        List<Ground> companies,
        List<Ground> projects,
        List<Ground> platforms,
        List<Ground> prospects,
        List<GapVerdict> gaps) {}
