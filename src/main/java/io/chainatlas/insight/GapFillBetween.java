package io.chainatlas.insight;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The segment lies between covered ones on a stated order: the missing link in the plain sense. */
final class GapFillBetween implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.fill.between",
            "环节在本地未见企业与项目，而按写明的流向或次序，其上游与下游都有已落地的环节；并列的组成不作次序读。",
            "The segment is not covered in the place, and on stated flows or a stated order there are covered segments both upstream and downstream of it; a list of parts is never read as an order.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        if (standing.covered()) {
            return null;
        }
        List<Link> before = here.wayFromCovered(segment, true);
        List<Link> after = here.wayFromCovered(segment, false);
        if (before.isEmpty() || after.isEmpty()) {
            return null;
        }
        Wording covered = GapRule.covered(here);
        Wording reason = new Wording(
                "按写明的次序，“" + segment.name() + "”夹在已落地的环节之间（" + here.place().name() + "已有" + covered.zh()
                        + "），自身未见企业或项目。",
                "On the stated order " + segment.name() + " lies between covered segments ("
                        + here.place().name() + " has " + covered.en() + "), and no company or project is seen on it.");
        return new Gap(
                GapKind.FILL,
                GapBasis.INFERRED,
                RULE,
                here,
                segment,
                GapRule.shown(standing),
                reason,
                GapRule.grounds(Stream.concat(before.stream(), after.stream()).toList()));
    }
}
