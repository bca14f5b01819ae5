package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page about a chain.
 *
 * @param zone the id of the place; null over all places
 */
record ChainBrief(
        String chain,
        @Nullable String zone,
        ChainMap map,
        List<GapVerdict> gaps,
        List<Ground> plans,
        List<Ground> leaders,
        List<Ground> companies,
        List<Ground> projects,
        List<Ground> platforms,
        List<Ground> partners,
        List<Ground> targets,
        List<Ground> initiatives,
        List<Prospect> prospects,
        List<NonAnswer> unanswered,
        Provenance provenance) {}
