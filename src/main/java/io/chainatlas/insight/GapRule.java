package io.chainatlas.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule that may find a gap at a segment of a chain in a place. The rules are asked in the order of {@link #ALL}, and the first that finds one decides, so that a segment has one verdict and not several
 * that say the same.
 */
sealed interface GapRule
        permits GapPartial,
                GapStrengthen,
                GapSingleCompany,
                GapFillDeclared,
                GapExtendDeclared,
                GapExtendParagraph,
                GapFillBetween,
                GapExtendBoundary,
                GapExtendBeside,
                GapFillNext {
    List<GapRule> ALL = List.of(
            new GapPartial(),
            new GapStrengthen(),
            new GapSingleCompany(),
            new GapFillDeclared(),
            new GapExtendDeclared(),
            new GapExtendParagraph(),
            new GapFillBetween(),
            new GapExtendBoundary(),
            new GapExtendBeside(),
            new GapFillNext());

    /** The states by which a plan takes for granted that something is there. */
    Set<String> STRONGER = Set.of("PRIORITY", "CONSOLIDATED");

    /** The states by which a plan means to go where nobody is yet. */
    Set<String> AHEAD = Set.of("PLANNED", "EXPLORATORY");

    /** Verbs that say that a chain is to be made longer. */
    Set<String> LONGER = Set.of("延伸", "延长", "拉长", "拉伸");

    Set<String> WANTED = Set.of("WANTED");

    /** The gap at a segment; null where this rule finds none. */
    @Nullable
    Gap at(ChainInPlace here, ChainSegment segment);

    /** The first plan of a list that is in one of the states. */
    static @Nullable Plan first(List<Plan> plans, Set<String> states) {
        return plans.stream().filter(p -> p.in(states)).findFirst().orElse(null);
    }

    /** The plan to show beside a gap that does not rest on it. */
    static @Nullable Plan shown(Standing standing) {
        return standing.plans().stream().findFirst().orElse(null);
    }

    /** Some names for a sentence: the first few and how many more there are. */
    static Wording names(List<String> names) {
        String first = names.stream().limit(4).collect(Collectors.joining("、"));
        int more = names.size() - 4;
        return more > 0
                ? new Wording(first + "等" + names.size() + "个", first + " and " + more + " more")
                : new Wording(first, first);
    }

    static Wording covered(ChainInPlace here) {
        return names(here.coveredSegments().stream().map(ChainSegment::name).toList());
    }

    static List<Ground> grounds(List<Link> links) {
        return links.stream().flatMap(l -> l.grounds().stream()).distinct().toList();
    }

    /** How a plan is cited in a sentence. */
    static Wording says(Plan plan) {
        String verb = plan.verb();
        return verb == null
                ? new Wording(plan.owner() + "的规划提到", "the plan of " + plan.owner() + " mentions")
                : new Wording(
                        plan.owner() + "的规划写“" + verb + "”", "the plan of " + plan.owner() + " says “" + verb + "” of");
    }
}
