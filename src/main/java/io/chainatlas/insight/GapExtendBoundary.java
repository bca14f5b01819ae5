package io.chainatlas.insight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The segment comes next at the end of what is covered, and the place plans or explores it. */
final class GapExtendBoundary implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.extend.boundary",
            "环节在本地未见企业与项目，按写明的流向或次序紧接已落地的环节，且规划在布局或探索它。",
            "The segment is not covered in the place, comes next to a covered one on a stated flow or order, and the place plans or explores it.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        List<Link> links = here.linksToCovered(segment);
        Plan plan = GapRule.first(standing.plans(), AHEAD);
        if (standing.covered() || links.isEmpty() || plan == null) {
            return null;
        }
        Wording says = GapRule.says(plan);
        Wording covered = GapRule.covered(here);
        Wording reason = new Wording(
                says.zh() + "“" + segment.name() + "”，它按写明的次序紧接已落地的环节；"
                        + here.place().name() + "已有" + covered.zh() + "。",
                says.en() + " " + segment.name() + ", which on the stated order comes next to what is covered; "
                        + here.place().name() + " has " + covered.en() + ".");
        return new Gap(
                GapKind.EXTEND,
                GapBasis.INFERRED,
                RULE,
                here,
                segment,
                plan,
                reason,
                Stream.concat(Stream.of(plan.fact()), GapRule.grounds(links).stream())
                        .toList());
    }
}
