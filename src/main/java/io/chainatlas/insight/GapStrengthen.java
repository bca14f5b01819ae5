package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Companies are there, and the plan wants the segment stronger. */
final class GapStrengthen implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.strengthen.declared",
            "环节在本地已有企业，且规划的动词读作重点发展、做大做强或巩固提升。",
            "Companies operate in the segment in the place, and the plan's verb is read as a priority or as consolidation.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        Plan plan = GapRule.first(standing.plans(), STRONGER);
        if (standing.coverage() != SegmentCoverage.OPERATING || plan == null) {
            return null;
        }
        Wording says = GapRule.says(plan);
        Wording companies = GapRule.names(Presence.names(standing.companies()));
        Wording reason = new Wording(
                says.zh() + "“" + segment.name() + "”；" + here.place().name() + "已有列名企业" + companies.zh() + "。",
                says.en() + " " + segment.name() + "; companies named in "
                        + here.place().name() + ": " + companies.en() + ".");
        List<Ground> supporting = new ArrayList<>(List.of(plan.fact()));
        supporting.addAll(Presence.grounds(standing.companies()));
        return new Gap(GapKind.STRENGTHEN, GapBasis.DECLARED, RULE, here, segment, plan, reason, supporting);
    }
}
