package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The segment comes next to a covered one, and the place does not say that it means to extend there. */
final class GapFillNext implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.fill.next",
            "环节在本地未见企业与项目，按写明的流向或次序紧接已落地的环节，而规划没有布局或探索它。",
            "The segment is not covered in the place and comes next to a covered one on a stated flow or order; the place does not plan or explore it.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        List<Link> links = here.linksToCovered(segment);
        if (standing.covered() || links.isEmpty()) {
            return null;
        }
        Wording covered = GapRule.covered(here);
        Wording reason = new Wording(
                "“" + segment.name() + "”按写明的次序紧接已落地的环节（" + here.place().name() + "已有" + covered.zh() + "），自身未见企业或项目。",
                segment.name() + " comes next to covered segments on the stated order ("
                        + here.place().name() + " has " + covered.en() + "), and no company or project is seen on it.");
        return new Gap(
                GapKind.FILL,
                GapBasis.INFERRED,
                RULE,
                here,
                segment,
                GapRule.shown(standing),
                reason,
                GapRule.grounds(links));
    }
}
