package io.chainatlas.translate;

import io.chainatlas.model.Formula;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A page of a connection and what is asked of the whole of it. Each part is a subquery of its own, stated only if it was selected, so that a page never counts and a count never
 * pages.
 *
 * @param source where its nodes come from
 * @param page the page; null where no edge and no bound was selected
 * @param totalCounts the keys under which the total was selected
 * @param summaries aggregates and groups
 */
record ConnectionProjection(
        String key,
        Source source,
        NodeType target,
        Filter filter,
        @Nullable EdgePage page,
        List<String> totalCounts,
        List<Summary> summaries,
        PageShape shape)
        implements Projection {
    /** The reserved keys of the page in what the statement returns. */
    static final String ROWS = "__rows";

    static final String BEFORE = "__before";

    /** Where the nodes of a connection come from: along a relationship, out of a formula or, with neither, all of a type. */
    record Source(
            @Nullable Relationship relationship, @Nullable Formula formula) {
        Reach reach(Subject subject, NodeType target) {
            if (relationship != null) {
                return new Reach.Along(subject, relationship, target);
            }
            return formula != null ? new Reach.Computed(subject, formula, target) : new Reach.All(target);
        }
    }

    @Override
    public Expression on(Subject subject, Scope scope) {
        return on(source.reach(subject, target), scope);
    }

    Expression on(Reach reach, Scope scope) {
        List<Object> entries = new ArrayList<>();
        if (page != null) {
            entries.addAll(List.of(ROWS, column(ROWS, scope, () -> page.rows(reach, filter, scope))));
            if (page.beforeAsked()) {
                entries.addAll(List.of(BEFORE, column(BEFORE, scope, () -> page.otherSide(reach, filter, scope))));
            }
        }
        for (String totalKey : totalCounts) {
            entries.addAll(List.of(totalKey, column(totalKey, scope, () -> Summary.edges(reach, filter, scope))));
        }
        for (Summary summary : summaries) {
            entries.addAll(
                    List.of(summary.key(), column(summary.key(), scope, () -> summary.over(reach, filter, scope))));
        }
        return Cypher.mapOf(entries.toArray());
    }

    private Expression column(String part, Scope scope, Supplier<Expression> subquery) {
        return scope.column(part, this, subquery);
    }

    @Override
    public boolean required() {
        return true;
    }
}
