package io.chainatlas.security;

import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;

/** Counts how often one selection names the same field or fragment, inline fragments counted in. The engine would merge them, at a price. */
final class Repeats {
    private Repeats() {}

    /** The most repeated name of a selection or of one below it; 0 if it is empty. */
    static int most(SelectionSet set) {
        Map<String, Integer> counts = new HashMap<>();
        int below = count(set, counts);
        return Math.max(
                below,
                counts.values().stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    private static int count(SelectionSet set, Map<String, Integer> counts) {
        int below = 0;
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                counts.merge(field.getResultKey(), 1, Integer::sum);
                if (field.getSelectionSet() != null) {
                    below = Math.max(below, most(field.getSelectionSet()));
                }
            } else if (selection instanceof InlineFragment inline) {
                below = Math.max(below, count(inline.getSelectionSet(), counts));
            } else if (selection instanceof FragmentSpread spread) {
                counts.merge("..." + spread.getName(), 1, Integer::sum);
            }
        }
        return below;
    }
}
