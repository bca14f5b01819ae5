package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan wants firms for a segment where none is seen, in a chain that has others. */
final class GapFillDeclared implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.fill.declared",
            "链上已有环节落地，此环节未见企业与项目，且规划写明要引进、招引或培育引进。",
            "The chain has covered segments in the place, this one is not covered, and the plan says that firms for it are wanted.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        Plan plan = GapRule.first(standing.plans(), WANTED);
        if (standing.covered() || plan == null || here.covered().isEmpty()) {
            return null;
        }
        Wording says = GapRule.says(plan);
        Wording covered = GapRule.covered(here);
        Wording reason = new Wording(
                says.zh() + "“" + segment.name() + "”，未见企业或项目；“" + here.chain().name() + "”在"
                        + here.place().name() + "已有" + covered.zh() + "。",
                says.en() + " " + segment.name() + ", and no company or project is seen; of "
                        + here.chain().name() + ", " + here.place().name() + " has " + covered.en() + ".");
        return new Gap(GapKind.FILL, GapBasis.DECLARED, RULE, here, segment, plan, reason, List.of(plan.fact()));
    }
}
