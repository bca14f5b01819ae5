package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Technologies, who works on them, and on which a breakthrough is sought. */
record TechnologyRoute(List<TechnologyStep> steps, int totalCount, List<NonAnswer> unanswered, Provenance provenance) {
    /** A technology of the route. */
    record TechnologyStep(
            String segment,
            String chain,
            @Nullable Integer order,
            boolean breakthrough,
            List<Ground> plans,
            List<Ground> companies,
            List<Ground> platforms,
            List<Ground> projects,
            List<Ground> links) {
        static TechnologyStep of(Work work) {
            return new TechnologyStep(
                    work.segment(),
                    work.chain(),
                    work.order(),
                    work.breakthrough(),
                    work.plans(),
                    work.companies(),
                    work.platforms(),
                    work.projects(),
                    work.links());
        }
    }
}
