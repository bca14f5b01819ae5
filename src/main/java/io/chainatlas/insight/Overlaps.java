package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where two sides plan the same chain: what they share, what only one of them plans, and how much of the smaller plan is doubled. */
record Overlaps(Topics topics) {
    static final Rule SAME = Rule.of(
            "overlap.same",
            "同一产业链或同题产业链（SAME_TOPIC_AS）；同一环节或同题环节算共有。疑为同一者（POSSIBLY_SAME_AS）不计入，单列为疑点。",
            "The same chain, or one topic (SAME_TOPIC_AS); the same segment, or one topic, is shared. What is only possibly the same (POSSIBLY_SAME_AS) is not counted and stands among the doubts.");
    static final Rule KIND = Rule.of(
            "overlap.kind",
            "有共有环节为冲突；双方都写了环节而没有共有为互补；至少一方没有写环节，只在产业链上重合。",
            "A collision where segments are shared; a complement where both name segments and share none; only the chain where at least one side names no segment.");
    static final Rule DUPLICATION = Rule.of(
            "overlap.duplication",
            "重复指数 = |共有环节| / min(|一方环节|, |另一方环节|)；有一方没有写环节时无法计算。",
            "Duplication index = |shared segments| / min(|segments of the one|, |segments of the other|); not computable where a side names no segment.");

    private static final Comparator<Overlap> WORST_FIRST = Comparator.comparing(Overlap::kind)
            .thenComparing(o -> -o.shared().size())
            .thenComparing(Overlap::chain)
            .thenComparing(Overlap::left)
            .thenComparing(Overlap::right);

    /** The overlaps of each pair: collisions first, the largest before the others. */
    List<Overlap> of(List<Side> sides) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                Side left = sides.get(i).beside(List.of(sides.get(j)));
                Side right = sides.get(j).beside(List.of(sides.get(i)));
                overlaps.addAll(between(left, right));
            }
        }
        overlaps.sort(WORST_FIRST);
        return overlaps;
    }

    private List<Overlap> between(Side left, Side right) {
        return left.planned().stream()
                .flatMap(chain -> right.planned().stream()
                        .filter(other -> topics.alike(chain, other))
                        .map(other -> on(chain, other, left, right)))
                .toList();
    }

    private Overlap on(String chain, String counterpart, Side left, Side right) {
        Map<String, List<Ground>> mine = left.segments(chain);
        Map<String, List<Ground>> theirs = right.segments(counterpart);
        List<SharedSegment> shared = new ArrayList<>();
        Set<String> sharedMine = new HashSet<>();
        Set<String> sharedTheirs = new HashSet<>();
        mine.forEach((segment, facts) -> theirs.forEach((other, otherFacts) -> {
            if (topics.alike(segment, other)) {
                shared.add(new SharedSegment(segment, other, topics.grounds(segment, other), facts, otherFacts));
                sharedMine.add(segment);
                sharedTheirs.add(other);
            }
        }));
        OverlapKind kind = !shared.isEmpty()
                ? OverlapKind.COLLISION
                : mine.isEmpty() || theirs.isEmpty() ? OverlapKind.CHAIN_ONLY : OverlapKind.COMPLEMENT;
        return new Overlap(
                left.place().id(),
                right.place().id(),
                chain,
                counterpart,
                topics.grounds(chain, counterpart),
                kind,
                Ratio.of(Math.min(sharedMine.size(), sharedTheirs.size()), Math.min(mine.size(), theirs.size())),
                shared,
                without(mine.keySet(), sharedMine),
                without(theirs.keySet(), sharedTheirs),
                Stream.concat(left.chain(chain).stream(), right.chain(counterpart).stream())
                        .toList(),
                List.of());
    }

    private static List<String> without(Set<String> all, Set<String> shared) {
        return all.stream().filter(s -> !shared.contains(s)).toList();
    }

    /** The doubts that join what different sides plan; of one chain only, where it is given. */
    List<Ground> doubts(List<Side> sides, @Nullable String chain) {
        return topics.doubts().stream()
                .filter(d -> chain == null || about(sides, d.from(), chain) || about(sides, d.to(), chain))
                .filter(d -> sides.stream()
                        .anyMatch(a -> plans(a, d.from()) && sides.stream().anyMatch(b -> b != a && plans(b, d.to()))))
                .toList();
    }

    private static boolean about(List<Side> sides, String id, String chain) {
        return id.equals(chain)
                || sides.stream().anyMatch(s -> s.segments(chain).containsKey(id));
    }

    private static boolean plans(Side side, String id) {
        return side.planned().contains(id) || side.segments().values().stream().anyMatch(s -> s.containsKey(id));
    }
}
