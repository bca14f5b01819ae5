package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain in a zone.
 *
 * @param state the strongest state that the plan gives the chain as a whole; null where it plans only segments of it, or nothing
 */
record ComparisonCell(
        String zone,
        String chain,
        @Nullable String state,
        int planned,
        int covered,
        int companies,
        List<Ground> plans) {
    /** Whether there is anything in it. */
    boolean holds() {
        return planned > 0 || covered > 0 || companies > 0 || !plans.isEmpty();
    }
}
