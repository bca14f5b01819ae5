package io.chainatlas.insight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of several states of a plan is the strongest. */
final class Strength {
    static final Rule STRONGEST = Rule.of(
            "state.strongest",
            "最强的状态，从强到弱：重点、突破、推进项目、依托、巩固提升、支持、布局、引进、探索、其他提及。",
            "The strongest state, in this order: priority, breakthrough, project, anchored, consolidated, supported, planned, wanted, exploratory, mentioned.");

    private static final List<String> STRONGEST_FIRST = List.of(
            "PRIORITY",
            "BREAKTHROUGH",
            "PROJECT",
            "ANCHORED",
            "CONSOLIDATED",
            "SUPPORTED",
            "PLANNED",
            "WANTED",
            "EXPLORATORY",
            "MENTIONED");

    private Strength() {}

    /** The strongest state among some facts; null where none has one. */
    static @Nullable String of(Collection<Ground> plans) {
        return plans.stream()
                .map(p -> p.property("state"))
                .filter(s -> s != null && STRONGEST_FIRST.contains(s))
                .min(Comparator.comparingInt(STRONGEST_FIRST::indexOf))
                .orElse(null);
    }
}
