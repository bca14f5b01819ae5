package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan's own verb says that the chain is to be made longer. */
final class GapExtendDeclared implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.extend.declared",
            "环节在本地未见企业与项目，且规划的动词说延伸、延长、拉长或拉伸。",
            "The segment is not covered in the place, and the plan's verb says that the chain is to be extended or made longer.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        Plan plan = standing.plans().stream()
                .filter(p -> p.says(LONGER))
                .findFirst()
                .orElse(null);
        if (standing.covered() || plan == null) {
            return null;
        }
        Wording says = GapRule.says(plan);
        Wording reason = new Wording(
                says.zh() + "“" + segment.name() + "”；在" + here.place().name() + "未见企业或项目。",
                says.en() + " " + segment.name() + "; no company or project is seen in "
                        + here.place().name() + ".");
        return new Gap(GapKind.EXTEND, GapBasis.DECLARED, RULE, here, segment, plan, reason, List.of(plan.fact()));
    }
}
