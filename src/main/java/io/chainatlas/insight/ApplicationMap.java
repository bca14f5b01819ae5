package io.chainatlas.insight;

import java.util.List;

/** Fields of application and who works on them. */
record ApplicationMap(
        List<ApplicationField> fields, int totalCount, List<NonAnswer> unanswered, Provenance provenance) {
    /** A field of application. */
    record ApplicationField(
            String segment,
            String chain,
            List<Ground> plans,
            List<Ground> companies,
            List<Ground> platforms,
            List<Ground> projects) {
        static ApplicationField of(Work work) {
            return new ApplicationField(
                    work.segment(), work.chain(), work.plans(), work.companies(), work.platforms(), work.projects());
        }
    }
}
