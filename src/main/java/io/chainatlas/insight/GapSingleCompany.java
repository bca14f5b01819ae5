package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;

/** One named company carries the segment, whatever the plan says of it. */
final class GapSingleCompany implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.strengthen.single-company",
            "环节在本地只有一家列名企业；这是列名数，不是市场份额。",
            "A single named company operates in the segment in the place; this counts names, not market shares.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        if (standing.namedCompanies() != 1) {
            return null;
        }
        String company = standing.companies().get(0).name();
        Wording reason = new Wording(
                "“" + segment.name() + "”在" + here.place().name() + "只有" + company + "一家列名企业。",
                company + " is the only company that is named on " + segment.name() + " in "
                        + here.place().name() + ".");
        return new Gap(
                GapKind.STRENGTHEN,
                GapBasis.INFERRED,
                RULE,
                here,
                segment,
                GapRule.shown(standing),
                reason,
                Presence.grounds(standing.companies()));
    }
}
