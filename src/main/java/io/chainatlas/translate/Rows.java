package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.ExposesWith;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;

/**
 * A bounded, ordered list of nodes of a type. The bound is applied before anything is projected.
 *
 * @param page how many to leave out and to take; null where there is exactly one
 */
record Rows(
        NodeType type, Filter filter, Order order, @Nullable Page page, Body body) {
    /** The column of each row. */
    static final String COLUMN = "node";

    /**
     * How many to leave out and to take.
     *
     * @param offset null for none
     */
    record Page(@Nullable Slot offset, Slot limit) {}

    /** The statement for the nodes along a reach; each node once, if several edges may lead to it. */
    Statement statement(Reach reach, boolean distinct, Scope scope) {
        Subject subject = reach.subject(scope);
        Matching matching = Matching.of(reach, subject, filter, scope);
        if (!matching.repeats()) {
            matching.where(order.anchor(subject));
        }
        return paged(matching.reading(reach, subject), subject, distinct || matching.repeats(), scope);
    }

    /** Orders and bounds the subject that a statement has matched so far, and projects what is left. */
    Statement paged(ExposesWith matched, Subject subject, boolean distinct, Scope scope) {
        Order.Stated stated = order.stated(subject, scope, false);
        List<IdentifiableElement> columns = new ArrayList<>(List.of(subject.name()));
        columns.addAll(stated.columns());
        var carried = distinct ? matched.withDistinct(columns) : matched.with(columns);
        if (page == null) {
            return projected(carried, subject.withoutEdge(), scope.row(() -> body.on(subject, scope)));
        }
        var sorted = carried.orderBy(stated.items());
        var skipped = page.offset() == null ? sorted : sorted.skip(scope.parameter(page.offset()));
        var limited = skipped.limit(scope.parameter(page.limit()));
        return projected(limited, subject.withoutEdge(), scope.row(() -> body.on(subject, scope)));
    }

    /** Ends a statement: the columns of the row first, where it has any, then the row. */
    static <T extends ExposesWith & ExposesReturning> Statement projected(T matched, Subject subject, Scope.Row row) {
        if (row.columns().isEmpty()) {
            return matched.returning(row.value().as(COLUMN)).build();
        }
        List<IdentifiableElement> columns = new ArrayList<>(List.of(subject.name()));
        if (subject.edge() != null) {
            columns.add(subject.edge());
        }
        columns.addAll(row.columns());
        return matched.with(columns).returning(row.value().as(COLUMN)).build();
    }
}
