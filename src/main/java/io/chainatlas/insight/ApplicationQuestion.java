package io.chainatlas.insight;

import io.chainatlas.insight.ApplicationMap.ApplicationField;
import io.chainatlas.insight.Work.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The application map: fields of application and who works on them. */
@Component
final class ApplicationQuestion implements Question {
    static final Rule APPLICATION = Rule.of(
            "map.application",
            "环节种类为应用领域，或名称含“应用场景”。",
            "The segment is a field of application, or its name holds 应用场景.");

    private static final String CONDITION = "s.kind = 'APPLICATION' OR s.name CONTAINS '应用场景'";
    private static final int MOST = 10_000;

    @Override
    public String field() {
        return "applicationMap";
    }

    @Override
    public @Nullable ApplicationMap answer(Arguments arguments, Reading reading) {
        Asked asked = Asked.of(arguments, reading);
        if (!asked.known()) {
            return null;
        }
        List<Found> found = Work.find(CONDITION, asked.chain(), asked.place(), MOST, reading);
        List<Work> page = Work.of(arguments.page(found, 200), asked.place(), reading);
        return new ApplicationMap(
                page.stream().map(ApplicationField::of).toList(),
                found.size(),
                Idle.unanswered(page),
                Provenance.of(
                        Basis.INFERRED,
                        List.of(APPLICATION, Work.HERE),
                        List.of(Provenance.OPEN_WORLD, Work.CAP),
                        reading));
    }
}
