package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Property;
import io.chainatlas.model.Relationship;
import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** From a {@code sort} to an order. */
final class OrderCompiler {
    /** What lies beyond a cursor is compared key by key, and a statement for more keys takes the database seconds to plan. */
    private static final int MOST_KEYS = 5;

    private final Vocabulary vocabulary;

    OrderCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The order of nodes; no input orders by id. */
    Order nodes(@Nullable Input sort, NodeType type) {
        return order(type, sort, false, item -> node(item, type));
    }

    /** The order of edges. */
    Order links(@Nullable Input sort, NodeType type) {
        return order(type, sort, true, item -> {
            Map.Entry<String, Input> only = only(item);
            return only.getKey().equals("node") ? node(only.getValue(), type) : edge(only.getValue());
        });
    }

    /** The order of groups. */
    static List<GroupSort> groups(@Nullable Input sort) {
        if (sort == null || sort.items().isEmpty()) {
            return GroupSort.LARGEST_FIRST;
        }
        return sort.items().stream()
                .map(item -> {
                    Map.Entry<String, Input> only = only(item);
                    return new GroupSort(
                            only.getKey().equals("count"), descending(only.getValue()), nullsFirst(only.getValue()));
                })
                .toList();
    }

    private static Order order(
            NodeType type, @Nullable Input sort, boolean ofEdges, java.util.function.Function<Input, Order.Key> key) {
        List<Input> items = sort == null ? List.of() : sort.items();
        if (items.size() > MOST_KEYS) {
            throw new BadInput("sort has " + items.size() + " keys; at most " + MOST_KEYS + " are allowed");
        }
        return new Order(type.name(), items.stream().map(key).toList(), ofEdges);
    }

    private Order.Key node(Input item, NodeType type) {
        Map.Entry<String, Input> only = only(item);
        Property property = type.properties().get(only.getKey());
        if (property != null) {
            return key(new Own(property), only.getValue());
        }
        Relationship relationship = Objects.requireNonNull(type.relationships().get(only.getKey()));
        Map.Entry<String, Input> inner = only(only.getValue());
        NodeType target = vocabulary.type(relationship.target());
        if (inner.getKey().equals("count")) {
            return key(new Counted(relationship, target), inner.getValue());
        }
        return key(new Extreme(relationship, target, inner.getKey(), descending(inner.getValue())), inner.getValue());
    }

    private static Order.Key edge(Input item) {
        Map.Entry<String, Input> only = only(item);
        return key(new Edge(only.getKey()), only.getValue());
    }

    private static Order.Key key(Order.Term term, Input direction) {
        return new Order.Key(term, descending(direction), nullsFirst(direction));
    }

    private static boolean descending(Input direction) {
        return String.valueOf(direction.seen()).startsWith("DESC");
    }

    private static boolean nullsFirst(Input direction) {
        return String.valueOf(direction.seen()).endsWith("NULLS_FIRST");
    }

    private static Map.Entry<String, Input> only(Input item) {
        List<Map.Entry<String, Input>> given = new ArrayList<>();
        item.fields().entrySet().stream().filter(e -> !e.getValue().absent()).forEach(given::add);
        if (given.size() != 1) {
            throw new BadInput("an item of sort has " + given.size() + " keys "
                    + item.fields().keySet()
                    + "; give exactly one key in each item, in the order in which they count: [{name: ASC},"
                    + " {id: DESC}]");
        }
        return given.get(0);
    }

    private record Own(Property property) implements Order.Term {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return subject.property(property.name());
        }

        @Override
        public boolean nullable() {
            return !property.required();
        }

        @Override
        public boolean indexed() {
            return property.required();
        }

        @Override
        public String name() {
            return property.name();
        }
    }

    private record Edge(String name) implements Order.Term {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return subject.edgeProperty(name);
        }

        @Override
        public boolean nullable() {
            return true;
        }
    }

    private record Counted(Relationship relationship, NodeType target) implements Order.Term {
        @Override
        public Expression on(Subject subject, Scope scope) {
            Reach reach = new Reach.Along(subject, relationship, target);
            return Cypher.count(reach.countingPattern(reach.subject(scope)));
        }

        @Override
        public boolean nullable() {
            return false;
        }

        @Override
        public String name() {
            return relationship.field() + ".count";
        }
    }

    /** The least or greatest value among the related nodes. */
    private record Extreme(Relationship relationship, NodeType target, String property, boolean greatest)
            implements Order.Term {
        @Override
        public Expression on(Subject subject, Scope scope) {
            Reach reach = new Reach.Along(subject, relationship, target);
            Subject end = reach.subject(scope);
            Expression value = end.property(property);
            return Cypher.head(Cypher.collect(Cypher.match(reach.pattern(end))
                    .returning(greatest ? Cypher.max(value) : Cypher.min(value))
                    .build()));
        }

        @Override
        public boolean nullable() {
            return true;
        }

        @Override
        public String name() {
            return relationship.field() + "." + property;
        }
    }
}
