package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain as a map.
 *
 * @param zone the id of the place; null over all places
 * @param parts the ids of the chains within it
 * @param companies companies of the chain whose segment is not said
 */
record ChainMap(
        String chain,
        @Nullable String zone,
        List<ChainStage> stages,
        List<Ground> links,
        List<String> parts,
        List<Ground> companies,
        List<Ground> leaders,
        Completeness completeness,
        List<NonAnswer> unanswered,
        Provenance provenance) {}
