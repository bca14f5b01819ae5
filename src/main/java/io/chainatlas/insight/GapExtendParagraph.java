package io.chainatlas.insight;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The paragraph that plans or explores the segment says that the chain is to be made longer: the text names where it is to go, and not that this segment is it. */
final class GapExtendParagraph implements GapRule {
    static final Rule RULE = Rule.of(
            "gap.extend.same-paragraph",
            "环节在本地未见企业与项目，规划在布局或探索它，而同一段落写明要延伸、延长或拉长这条链。",
            "The segment is not covered in the place, the place plans or explores it, and the same paragraph says that this chain is to be extended or made longer.");

    @Override
    public @Nullable Gap at(ChainInPlace here, ChainSegment segment) {
        Standing standing = here.of(segment);
        if (standing.covered() || here.covered().isEmpty()) {
            return null;
        }
        for (Plan plan : standing.plans()) {
            Plan longer = plan.in(AHEAD) ? longer(here, plan) : null;
            if (longer != null) {
                return gap(here, segment, plan, longer);
            }
        }
        return null;
    }

    private static @Nullable Plan longer(ChainInPlace here, Plan plan) {
        Set<String> passages = passages(plan);
        return here.plans().stream()
                .filter(p -> p.says(LONGER) && passages(p).stream().anyMatch(passages::contains))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> passages(Plan plan) {
        return plan.fact().evidence().stream()
                .map(locator -> locator.substring(0, locator.indexOf('@')))
                .collect(Collectors.toSet());
    }

    private static Gap gap(ChainInPlace here, ChainSegment segment, Plan plan, Plan longer) {
        Wording says = GapRule.says(plan);
        Wording reason = new Wording(
                says.zh() + "“" + segment.name() + "”，同一段写“" + longer.verb() + "”这条链；在"
                        + here.place().name() + "未见企业或项目。",
                says.en() + " " + segment.name() + ", and the same paragraph says “" + longer.verb()
                        + "” of the chain; no company or project is seen in "
                        + here.place().name() + ".");
        return new Gap(
                GapKind.EXTEND,
                GapBasis.INFERRED,
                RULE,
                here,
                segment,
                plan,
                reason,
                List.of(plan.fact(), longer.fact()));
    }
}
