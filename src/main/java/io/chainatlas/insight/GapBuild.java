package io.chainatlas.insight;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place plans the chain, and nobody is seen on any link of it. Where somebody is seen on the chain without a word about the link, or where the plan speaks of making stronger what it takes to be
 * there, the documents do not say that nothing is there; then there is no verdict but a {@link NonAnswer}, see {@link GapDoubts}.
 */
final class GapBuild {
    static final Rule DECLARED = Rule.of(
            "gap.build.declared",
            "规划写明要为该链或其环节引进企业，而链上、其环节上与下级链上都未见企业与项目。",
            "The plan says that firms for the chain or its segments are wanted, and neither a company nor a project is seen on the chain, its segments or the chains within it.");

    static final Rule INFERRED = Rule.of(
            "gap.build.inferred",
            "规划了该链或其环节（不止提到），而链上、其环节上与下级链上都未见企业与项目。",
            "The chain or a segment of it is planned and not only mentioned, and neither a company nor a project is seen on the chain, its segments or the chains within it.");

    private static final Set<String> THERE_ALREADY = Set.of("做大", "做强", "壮大", "做优");

    private GapBuild() {}

    static @Nullable Gap of(ChainInPlace here) {
        List<Plan> plans = here.plans().stream().filter(Plan::intends).toList();
        if (plans.isEmpty()
                || !here.covered().isEmpty()
                || !here.elsewhere().isEmpty()
                || takenForGranted(here) != null) {
            return null;
        }
        Plan wanted = GapRule.first(plans, GapRule.WANTED);
        Plan plan = wanted == null ? plans.get(0) : wanted;
        Wording says = GapRule.says(plan);
        String object = plan.fact().to().equals(here.chain().id())
                ? here.chain().name()
                : here.chain().name() + "/"
                        + here.chain().segments().stream()
                                .filter(s -> s.id().equals(plan.fact().to()))
                                .findFirst()
                                .orElseThrow()
                                .name();
        int segments = here.chain().segments().size();
        Wording nobody = segments == 0
                ? new Wording(
                        "文件没有写出“" + here.chain().name() + "”的环节，链上在"
                                + here.place().name() + "也未见企业或项目。",
                        "the documents state no segment of " + here.chain().name()
                                + ", and no company or project is seen on it in "
                                + here.place().name() + ".")
                : new Wording(
                        "文件中“" + here.chain().name() + "”的" + segments + "个环节在"
                                + here.place().name() + "都未见企业或项目。",
                        "on none of the " + segments + " segments that the documents name of "
                                + here.chain().name() + " is a company or project seen in "
                                + here.place().name() + ".");
        Wording reason = new Wording(
                says.zh() + "“" + object + "”；" + nobody.zh(), says.en() + " " + object + "; " + nobody.en());
        return new Gap(
                GapKind.BUILD,
                wanted == null ? GapBasis.INFERRED : GapBasis.DECLARED,
                wanted == null ? INFERRED : DECLARED,
                here,
                null,
                plan,
                reason,
                Plan.facts(plans));
    }

    /** The plan that takes for granted that something of the chain is there already: one of the chain itself, or one of a segment where no plan says otherwise; null where there is none. */
    static @Nullable Plan takenForGranted(ChainInPlace here) {
        List<Plan> intended = here.plans().stream().filter(Plan::intends).toList();
        boolean all = intended.stream().allMatch(GapBuild::grants);
        return intended.stream()
                .filter(p ->
                        grants(p) && (all || p.fact().to().equals(here.chain().id())))
                .findFirst()
                .orElse(null);
    }

    private static boolean grants(Plan plan) {
        return plan.in(Set.of("CONSOLIDATED")) || plan.says(THERE_ALREADY);
    }
}
