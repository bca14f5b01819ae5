package io.chainatlas.security;

import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The limits that a document is held against before it is validated, so that nothing has to unfold fragments that use each other twice and twice again. */
public final class DocumentLimits {
    private final LimitProperties limits;

    public DocumentLimits(LimitProperties limits) {
        this.limits = limits;
    }

    /** The limits that the document exceeds, each once, with the worst of its operations and fragments. */
    public List<Breach> breaches(Document document) {
        Measuring measuring = new Measuring(document);
        Measure worst = Measure.NONE;
        int width = 0;
        int repeats = 0;
        for (Definition<?> definition : document.getDefinitions()) {
            SelectionSet selection = selection(definition);
            if (selection != null) {
                Measure measure = measuring.of(selection);
                worst = new Measure(
                        Math.max(worst.depth(), measure.depth()),
                        0,
                        Math.max(worst.fields(), measure.fields()),
                        Math.max(worst.aliases(), measure.aliases()));
                width = definition instanceof OperationDefinition ? Math.max(width, measure.width()) : width;
                repeats = Math.max(repeats, Repeats.most(selection));
            }
        }
        List<Breach> breaches = new ArrayList<>();
        check(breaches, Limit.DEPTH, worst.depth(), limits.depth());
        check(breaches, Limit.ALIASES, worst.aliases(), limits.aliases());
        check(breaches, Limit.ROOT_FIELDS, width, limits.rootFields());
        check(breaches, Limit.FIELDS, worst.fields(), limits.fields());
        check(breaches, Limit.REPEATS, repeats, limits.repeats());
        check(breaches, Limit.DIRECTIVES, directives(document), limits.directives());
        check(breaches, InputSize.of(document));
        return breaches;
    }

    /** The limits that the variables of a request exceed, before anything is made of them. */
    public List<Breach> breaches(Map<String, ?> variables) {
        List<Breach> breaches = new ArrayList<>();
        check(breaches, InputSize.of(variables));
        return breaches;
    }

    private void check(List<Breach> breaches, InputSize size) {
        check(breaches, Limit.INPUT_DEPTH, size.depth(), limits.inputDepth());
        check(breaches, Limit.INPUT_OBJECTS, size.objects(), limits.inputObjects());
    }

    private static void check(List<Breach> breaches, Limit limit, int asked, int allowed) {
        if (asked > allowed) {
            breaches.add(new Breach(limit, asked, allowed));
        }
    }

    private static @Nullable SelectionSet selection(Definition<?> definition) {
        if (definition instanceof OperationDefinition operation) {
            return operation.getSelectionSet();
        }
        return definition instanceof FragmentDefinition fragment ? fragment.getSelectionSet() : null;
    }

    private static int directives(Document document) {
        int count = 0;
        Deque<Node<?>> open = new ArrayDeque<>();
        open.push(document);
        while (!open.isEmpty()) {
            Node<?> node = open.pop();
            count += node instanceof Directive ? 1 : 0;
            for (Node<?> child : node.getChildren()) {
                open.push(child);
            }
        }
        return count;
    }
}
