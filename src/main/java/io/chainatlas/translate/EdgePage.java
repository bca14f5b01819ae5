package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;

/**
 * The page of a connection: one row more than asked for is fetched, which tells whether there is another page.
 *
 * @param after the rows beyond the cursor; null at the start
 * @param backwards whether the page is counted from the end
 * @param offset how many to leave out; null for none
 * @param limit one more than the page holds
 * @param edges what is selected of an edge, by the key under which edges were selected
 * @param beforeAsked whether the client asked if there is something on the side the page comes from
 */
record EdgePage(
        Order order,
        @Nullable After after,
        boolean backwards,
        @Nullable Slot offset,
        Slot limit,
        Map<String, Body.Plain> edges,
        boolean beforeAsked) {
    Expression rows(Reach reach, Filter filter, Scope scope) {
        Subject subject = reach.subject(scope);
        Filter all = after == null ? filter : new Filter.All(List.of(filter, after));
        Order.Stated stated = order.stated(subject, scope, backwards);
        List<IdentifiableElement> columns = new ArrayList<>(List.of(subject.name()));
        if (subject.edge() != null) {
            columns.add(subject.edge());
        }
        columns.addAll(stated.columns());
        Matching matching = Matching.of(reach, subject, all, scope);
        if (!matching.repeats()) {
            matching.where(order.anchor(subject));
        }
        var carried = matching.repeats()
                ? matching.reading(reach, subject).withDistinct(columns)
                : matching.reading(reach, subject).with(columns);
        var sorted = carried.orderBy(stated.items());
        var skipped = offset == null ? sorted : sorted.skip(scope.parameter(offset));
        return Cypher.collect(
                Rows.projected(skipped.limit(scope.parameter(limit)), subject, scope.row(() -> row(subject, scope))));
    }

    private Expression row(Subject subject, Scope scope) {
        List<Object> entries = new ArrayList<>(
                List.of(CursorProjection.KEY, new CursorProjection(CursorProjection.KEY, order).on(subject, scope)));
        edges.forEach((key, edge) -> entries.addAll(List.of(key, edge.on(subject, scope))));
        return Cypher.mapOf(entries.toArray());
    }

    /** Whether there are rows on the near side of the cursor, which is where the page comes from. */
    Expression otherSide(Reach reach, Filter filter, Scope scope) {
        if (after == null) {
            return offset == null
                    ? Cypher.literalFalse()
                    : scope.parameter(offset).gt(Cypher.literalOf(0));
        }
        Subject subject = reach.subject(scope);
        After before = new After(after.order(), after.values(), !after.backwards(), true);
        Matching matching = Matching.of(reach, subject, new Filter.All(List.of(filter, before)), scope);
        return Cypher.exists(matching.reading(reach, subject)
                .returning(Cypher.literalOf(1).as("one"))
                .build());
    }
}
