package io.chainatlas.insight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The segment and a covered one go into the same segment or come from the same one, such as two inputs of one product, and the place plans or explores it. */
final class GapExtendBeside implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.extend.beside",
            "环节在本地未见企业与项目，按写明的流向或次序与已落地的环节汇入（或出自）同一环节，且规划在布局或探索它。",
            "The segment is not covered in the place, goes into the same segment as a covered one or comes from the same one on a stated flow or order, and the place plans or explores it.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        List<Link> links = here.linksBesideCovered(segment);
        Plan plan = GapRule.first(standing.plans(), AHEAD);
        if (standing.covered() || links.isEmpty() || plan == null) {
            return null;
        }
        Wording says = GapRule.says(plan);
        Wording covered = GapRule.covered(here);
        Wording reason = new Wording(
                says.zh() + "“" + segment.name() + "”，它按写明的次序与已落地的环节汇入或出自同一环节；"
                        + here.place().name() + "已有" + covered.zh() + "。",
                says.en() + " " + segment.name()
                        + ", which on the stated order shares a neighbour with what is covered; "
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
