package io.chainatlas.security;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures the selections of a document. Each fragment is measured once, so that the work grows with the text and not with what the text unfolds to. */
final class Measuring {
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Measure> known = new HashMap<>();

    Measuring(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.put(f.getName(), f));
    }

    Measure of(@Nullable SelectionSet set) {
        Measure total = Measure.NONE;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                total = total.beside(of(selection));
            }
        }
        return total;
    }

    private Measure of(Selection<?> selection) {
        if (selection instanceof Field field) {
            boolean introspection = field.getName().startsWith("__");
            return of(field.getSelectionSet()).below(field.getAlias() != null, introspection);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet());
        }
        return fragment(((FragmentSpread) selection).getName());
    }

    /** The measure of a fragment; nothing for one that is missing or uses itself, which validation refuses. */
    private Measure fragment(String name) {
        Measure measured = known.get(name);
        if (measured != null) {
            return measured;
        }
        FragmentDefinition fragment = fragments.get(name);
        known.put(name, Measure.NONE);
        Measure measure = fragment == null ? Measure.NONE : of(fragment.getSelectionSet());
        known.put(name, measure);
        return measure;
    }
}
