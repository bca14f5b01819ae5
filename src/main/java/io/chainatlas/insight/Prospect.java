package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom plans court: a named firm, a type of firm, or nobody named.
 *
 * @param alongside companies that the same paragraph names for the chain, while the text does not say for which segment
 * @param landed facts that place the firm where it is courted; a verb of courting never does
 * @param planned projects and platforms of the firm that are not there yet
 * @param elsewhere facts that place it outside
 */
record Prospect(
        String id,
        ProspectStatus status,
        @Nullable String company,
        List<String> verbs,
        List<String> zones,
        List<String> chains,
        List<String> segments,
        int plans,
        boolean contested,
        List<String> alongside,
        List<Ground> grounds,
        List<Ground> landed,
        List<Ground> planned,
        List<Ground> elsewhere) {}
