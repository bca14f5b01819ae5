package io.chainatlas.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The order of gaps that a client asks for; gaps that are alike in it stay in the order of place, chain and segment. */
final class GapOrder {
    private GapOrder() {}

    /** Whether the number of candidates is needed to sort. */
    static boolean byCandidates(List<Map<String, Object>> sorts) {
        return sorts.stream().anyMatch(s -> s.get("candidates") != null);
    }

    static Comparator<Gap> of(List<Map<String, Object>> sorts, ToIntFunction<Gap> candidates) {
        Comparator<Gap> order = Comparator.comparingInt(g -> 0);
        for (Map<String, Object> sort : sorts) {
            if (sort.size() != 1) {
                throw new UnfitArgument("an element of sort has " + sort.size()
                        + " keys; it takes one of zone, chain, segment, kind, basis, candidates");
            }
            Map.Entry<String, Object> only = sort.entrySet().iterator().next();
            Comparator<Gap> one = by(only.getKey(), candidates);
            order = order.thenComparing("DESC".equals(String.valueOf(only.getValue())) ? one.reversed() : one);
        }
        return order;
    }

    private static Comparator<Gap> by(String key, ToIntFunction<Gap> candidates) {
        return switch (key) {
            case "zone" -> Comparator.comparing(g -> g.here().place().name());
            case "chain" -> Comparator.comparing(g -> g.here().chain().name());
            case "segment" -> Comparator.comparing(GapOrder::segment);
            case "kind" -> Comparator.comparing(Gap::kind);
            case "basis" -> Comparator.comparing(Gap::basis);
            default -> Comparator.comparingInt(candidates);
        };
    }

    private static String segment(Gap gap) {
        ChainSegment segment = gap.segment();
        return segment == null ? "" : segment.name();
    }
}
