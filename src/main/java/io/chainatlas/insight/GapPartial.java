package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;

/** A project is seen on the segment and no company: something is coming, and nobody is named as being there. */
final class GapPartial implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.partial",
            "环节在本地有项目而未见企业；规划写明要引进企业的为“写明”，否则为“推断”。",
            "A project serves the segment in the place and no company is seen operating there; declared where the plan wants firms for it, inferred otherwise.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        if (standing.coverage() != SegmentCoverage.PROJECT_ONLY) {
            return null;
        }
        Plan wanted = GapRule.first(standing.plans(), WANTED);
        Wording projects = GapRule.names(Presence.names(standing.projects()));
        Wording reason = new Wording(
                "“" + segment.name() + "”在" + here.place().name() + "只见项目（" + projects.zh() + "），未见已在此经营的企业。",
                "Only projects (" + projects.en() + ") are seen on " + segment.name() + " in "
                        + here.place().name() + ", and no company that operates there.");
        return new Gap(
                GapKind.PARTIAL,
                wanted == null ? GapBasis.INFERRED : GapBasis.DECLARED,
                RULE,
                here,
                segment,
                wanted == null ? GapRule.shown(standing) : wanted,
                reason,
                Presence.grounds(standing.projects()));
    }
}
