package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a company or segment.
 *
 * @param entity its id
 * @param soleSegments the ids of the segments that no other named company carries
 * @param articulation null where it is on no stated flow
 */
record Impact(
        String entity,
        List<Ground> chains,
        List<String> soleSegments,
        List<Ground> projects,
        List<Ground> platforms,
        List<Ground> zones,
        List<FlowPath> downstream,
        @Nullable Boolean articulation,
        List<FlowCut> separated,
        List<NonAnswer> unanswered,
        Provenance provenance) {}
