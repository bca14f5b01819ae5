package io.chainatlas.insight;

import java.util.List;

/**
 * Two zones on one chain.
 *
 * @param counterpart the chain as the other side names it
 * @param topic the fact that the two are one topic; empty where they are one chain
 * @param division what the plan of a region above both says of them on this chain
 */
record Overlap(
        String left,
        String right,
        String chain,
        String counterpart,
        List<Ground> topic,
        OverlapKind kind,
        Ratio duplication,
        List<SharedSegment> shared,
        List<String> leftOnly,
        List<String> rightOnly,
        List<Ground> plans,
        List<Ground> division) {}
