package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Zones and regions against the segments of a chain. */
record RegionalMap(
        String chain,
        List<String> zones,
        List<String> segments,
        List<RegionalCell> cells,
        List<NonAnswer> unanswered,
        Provenance provenance) {
    /**
     * What the documents say of one segment in one place.
     *
     * @param segment null where the facts are about the chain as a whole
     * @param state the strongest state that a plan of that very place gives it
     */
    record RegionalCell(
            String zone,
            @Nullable String segment,
            SegmentCoverage coverage,
            @Nullable String state,
            List<Ground> plans,
            List<Ground> companies,
            List<Ground> projects) {}
}
