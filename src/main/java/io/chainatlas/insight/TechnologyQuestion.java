package io.chainatlas.insight;

import io.chainatlas.insight.TechnologyRoute.TechnologyStep;
import io.chainatlas.insight.Work.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The technology route map: technologies, and segments on which a plan seeks a breakthrough. */
@Component
final class TechnologyQuestion implements Question {
    static final Rule TECHNOLOGY = Rule.of(
            "map.technology",
            "环节种类为技术，或有规划写突破、攻关。",
            "The segment is a technology, or a plan seeks a breakthrough on it.");

    private static final String CONDITION =
            "s.kind = 'TECHNOLOGY' OR EXISTS { (s)<-[:PLANS {state: 'BREAKTHROUGH'}]-() }";
    private static final int MOST = 10_000;

    @Override
    public String field() {
        return "technologyRoute";
    }

    @Override
    public @Nullable TechnologyRoute answer(Arguments arguments, Reading reading) {
        Asked asked = Asked.of(arguments, reading);
        if (!asked.known()) {
            return null;
        }
        List<Found> found = Work.find(CONDITION, asked.chain(), asked.place(), MOST, reading);
        List<Work> page = Work.of(arguments.page(found, 200), asked.place(), reading);
        return new TechnologyRoute(
                page.stream().map(TechnologyStep::of).toList(),
                found.size(),
                Idle.unanswered(page),
                Provenance.of(
                        Basis.INFERRED,
                        List.of(TECHNOLOGY, Work.ORDER, Work.HERE),
                        List.of(Provenance.OPEN_WORLD, Work.CAP),
                        reading));
    }
}
