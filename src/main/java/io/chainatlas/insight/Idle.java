package io.chainatlas.insight;

import java.util.List;

/** Segments of a map on which nobody is seen working. */
final class Idle {
    private Idle() {}

    /** That the documents name nobody for some of the segments; nothing where they name somebody for each. */
    static List<NonAnswer> unanswered(List<Work> page) {
        List<Work> idle = page.stream().filter(Work::idle).toList();
        if (idle.isEmpty()) {
            return List.of();
        }
        return List.of(new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording("谁在做：本页的 " + page.size() + " 项", "Who works on the " + page.size() + " items of this page"),
                new Wording(
                        idle.size() + " 项没有写到企业、平台或项目。",
                        "For " + idle.size() + " of them no company, platform or project is named."),
                new Wording("企业与科研项目的登记", "Registers of firms and of research projects"),
                idle.stream()
                        .flatMap(w -> w.plans().stream())
                        .flatMap(p -> p.evidence().stream())
                        .distinct()
                        .limit(20)
                        .toList()));
    }
}
