package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gap with everything that an officer asks about it.
 *
 * @param segment the id of the segment; null where the gap is the whole chain
 */
record GapVerdict(
        String id,
        GapKind kind,
        GapBasis basis,
        Rule rule,
        String zone,
        String chain,
        @Nullable String segment,
        @Nullable String verb,
        @Nullable String state,
        boolean singleCompany,
        Wording reason,
        List<Ground> supporting,
        List<Ground> counter,
        Wording settledBy,
        List<LandingAdvice> landing,
        List<Candidate> candidates,
        Completeness completeness) {}
