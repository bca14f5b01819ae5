package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The order of a list. The id is always the last key, so that the order is total and pages neither overlap nor leave anything out. Where edges are listed, the edge's own id comes after its
 * node's, because several edges can lead to one node.
 *
 * @param type the type of the nodes
 * @param keys what the client asked for, the first key first
 * @param ofEdges whether edges are listed and not nodes
 */
record Order(String type, List<Key> keys, boolean ofEdges) {
    /** A sort key. */
    record Key(Term term, boolean descending, boolean nullsFirst) {}

    /** What a key compares. */
    interface Term {
        Expression on(Subject subject, Scope scope);

        /** Whether it can be null. */
        boolean nullable();

        /** Whether it compares a required property of the node itself, for which an index can give the order. */
        default boolean indexed() {
            return false;
        }

        /** A name for it, which a cursor remembers. */
        String name();
    }

    /** One comparison of the total order: nulls are compared as a key of their own. */
    record Part(Expression value, boolean descending, boolean nullable) {}

    /** The comparisons in full: for each key whether it is null, if it can be, then its value; the ids at the end. */
    List<Part> parts(Subject subject, Scope scope) {
        List<Part> parts = new ArrayList<>();
        for (Key key : keys) {
            Expression value = key.term().on(subject, scope);
            if (key.term().nullable()) {
                parts.add(new Part(value.isNull(), key.nullsFirst(), false));
            }
            parts.add(new Part(value, key.descending(), key.term().nullable()));
        }
        parts.add(new Part(subject.property("id"), false, false));
        if (ofEdges) {
            parts.add(new Part(edgeId(subject), false, false));
        }
        return parts;
    }

    /** How many comparisons there are. */
    int width() {
        return keys.stream().mapToInt(k -> k.term().nullable() ? 2 : 1).sum() + (ofEdges ? 2 : 1);
    }

    /** What tells the edges between two nodes apart: the id of a fact, the start of a piece of evidence; the edges between a passage and its document are single. */
    private static Expression edgeId(Subject subject) {
        return Cypher.coalesce(
                subject.edgeProperty("id"), Cypher.toString(subject.edgeProperty("start")), Cypher.literalOf(""));
    }

    /**
     * The order as a statement states it: values that are computed get a column of their own first, because Cypher takes no aggregate in ORDER BY.
     *
     * @param columns what has to be carried beside the subject
     */
    record Stated(List<IdentifiableElement> columns, List<SortItem> items) {}

    Stated stated(Subject subject, Scope scope, boolean reversed) {
        List<IdentifiableElement> columns = new ArrayList<>();
        List<SortItem> items = new ArrayList<>();
        for (Key key : keys) {
            Expression value = key.term().on(subject, scope);
            if (!(value instanceof Property)) {
                SymbolicName column = scope.symbol("k");
                columns.add(value.as(column));
                value = column;
            }
            if (key.term().nullable()) {
                items.add(item(value.isNull(), key.nullsFirst() != reversed));
            }
            items.add(item(value, key.descending() != reversed));
        }
        items.add(item(subject.property("id"), reversed));
        if (ofEdges) {
            items.add(item(edgeId(subject), reversed));
        }
        return new Stated(columns, items);
    }

    static SortItem item(Expression value, boolean descending) {
        return Cypher.sort(value, descending ? SortItem.Direction.DESC : SortItem.Direction.UNDEFINED);
    }

    /** A condition that is always true and lets the planner take the order from an index. */
    Condition anchor(Subject subject) {
        if (subject.edge() == null && !keys.isEmpty() && keys.get(0).term().indexed()) {
            return subject.property(keys.get(0).term().name()).isNotNull();
        }
        return subject.edge() == null && keys.isEmpty() ? subject.property("id").isNotNull() : Cypher.noCondition();
    }

    /** What a cursor of this order is valid for. */
    String fingerprint() {
        StringBuilder text = new StringBuilder(type).append(':');
        keys.forEach(k -> text.append(k.term().name())
                .append(k.descending() ? '-' : '+')
                .append(k.nullsFirst() ? '0' : '1')
                .append(','));
        return text.toString();
    }
}
