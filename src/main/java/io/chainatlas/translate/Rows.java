package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;

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

    Statement statement(Reach reach, boolean distinct, Scope scope) {
        Subject subject = reach.subject(scope);
        Condition condition = filter.on(subject, scope).and(order.anchor(subject));
        var matched = Cypher.match(reach.pattern(subject)).where(condition);
        if (page == null) {
            return matched.returning(body.on(subject, scope).as(COLUMN)).build();
        }
        OrderableOngoingReadingAndWith ordered =
                distinct ? matched.withDistinct(subject.name()) : matched.with(subject.name());
        var sorted = ordered.orderBy(order.items(subject, scope));
        var skipped = page.offset() == null ? sorted : sorted.skip(scope.parameter(page.offset()));
        return skipped.limit(scope.parameter(page.limit()))
                .returning(body.on(subject, scope).as(COLUMN))
                .build();
    }
}
