package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Property;
import io.chainatlas.model.Relationship;
import io.chainatlas.model.Vocabulary;
import io.chainatlas.translate.PropertyFilter.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a {@code where} to a filter. */
final class FilterCompiler {
    private static final Map<String, Operator> OPERATORS = Map.ofEntries(
            Map.entry("eq", Operator.EQ),
            Map.entry("in", Operator.IN),
            Map.entry("contains", Operator.CONTAINS),
            Map.entry("startsWith", Operator.STARTS_WITH),
            Map.entry("endsWith", Operator.ENDS_WITH),
            Map.entry("matches", Operator.MATCHES),
            Map.entry("lt", Operator.LT),
            Map.entry("lte", Operator.LTE),
            Map.entry("gt", Operator.GT),
            Map.entry("gte", Operator.GTE),
            Map.entry("includes", Operator.INCLUDES));

    private final Vocabulary vocabulary;

    FilterCompiler(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The filter of a node; no input filters nothing. */
    Filter node(@Nullable Input where, NodeType type) {
        return where == null
                ? Filter.NONE
                : logic(where, inner -> node(inner, type), (name, value) -> nodeField(name, value, type));
    }

    /** The filter of a node and the edge to it. */
    Filter link(@Nullable Input where, NodeType type) {
        return where == null
                ? Filter.NONE
                : logic(
                        where,
                        inner -> link(inner, type),
                        (name, value) -> name.equals("node") ? List.of(node(value, type)) : List.of(edge(value)));
    }

    private Filter edge(Input where) {
        return logic(where, this::edge, (name, value) -> tests(name, value, false, true));
    }

    private interface FieldFilters {
        List<Filter> of(String name, Input value);
    }

    private static Filter logic(Input where, java.util.function.Function<Input, Filter> self, FieldFilters fields) {
        List<Filter> parts = new ArrayList<>();
        where.fields().forEach((name, value) -> {
            if (value.absent()) {
                return;
            }
            switch (name) {
                case "AND" ->
                    parts.add(new Filter.All(value.items().stream().map(self).toList()));
                case "OR" ->
                    parts.add(new Filter.Any(value.items().stream().map(self).toList()));
                case "NOT" -> parts.add(new Filter.Not(self.apply(value)));
                default -> parts.addAll(fields.of(name, value));
            }
        });
        return parts.isEmpty() ? Filter.NONE : Filter.all(parts);
    }

    private List<Filter> nodeField(String name, Input value, NodeType type) {
        Property property = type.properties().get(name);
        if (property != null) {
            return tests(name, value, property.list(), false);
        }
        if (name.equals("typename") && value instanceof Input.Leaf leaf) {
            return List.of(new Filter.Typename(leaf.slot()));
        }
        boolean connection = !type.relationships().containsKey(name);
        String field = connection ? name.substring(0, name.length() - "Connection".length()) : name;
        Relationship relationship = Objects.requireNonNull(type.relationships().get(field));
        return related(relationship, value, connection);
    }

    private List<Filter> related(Relationship relationship, Input value, boolean connection) {
        NodeType target = vocabulary.type(relationship.target());
        List<Filter> filters = new ArrayList<>();
        value.fields().forEach((name, inner) -> {
            if (inner.absent()) {
                return;
            }
            if (name.equals("aggregate")) {
                filters.add(new AggregateFilter(relationship, target, aggregates(inner)));
                return;
            }
            Filter filter = connection ? link(inner, target) : node(inner, target);
            RelatedFilter.Quantifier quantifier = RelatedFilter.Quantifier.named(name, connection);
            filters.add(new RelatedFilter(relationship, target, quantifier, filter));
        });
        return filters;
    }

    /** The tests of an aggregate filter. */
    List<AggregateFilter.Test> aggregates(@Nullable Input where) {
        List<AggregateFilter.Test> tests = new ArrayList<>();
        if (where == null) {
            return tests;
        }
        where.fields()
                .forEach((property, functions) -> functions.fields().forEach((function, operators) -> {
                    Aggregate aggregate = new Aggregate(
                            Aggregate.Function.valueOf(function.toUpperCase(Locale.ROOT)),
                            property.equals("count") ? "" : property);
                    operators.fields().forEach((operator, value) -> {
                        if (value instanceof Input.Leaf leaf) {
                            tests.add(new AggregateFilter.Test(
                                    aggregate, operator(operator, leaf), slot(operator, leaf)));
                        }
                    });
                }));
        return tests;
    }

    private List<Filter> tests(String property, Input value, boolean list, boolean edge) {
        List<Filter> filters = new ArrayList<>();
        value.fields().forEach((name, operand) -> {
            if (name.equals("caseInsensitive")) {
                operand.fields()
                        .forEach((inner, leaf) -> filters.add(ignoringCase(property, inner, (Input.Leaf) leaf, edge)));
            } else if (operand instanceof Input.Leaf leaf) {
                Operator operator = list && name.equals("contains") ? Operator.ITEM_CONTAINS : operator(name, leaf);
                filters.add(new PropertyFilter(property, operator, slot(name, leaf), edge, false));
            }
        });
        return filters;
    }

    private static Filter ignoringCase(String property, String name, Input.Leaf leaf, boolean edge) {
        Operator operator = operator(name, leaf);
        Slot slot = operator == Operator.MATCHES
                ? new Checked.Pattern(leaf.slot(), "(?iu)")
                : new Checked.LowerCase(leaf.slot());
        return new PropertyFilter(property, operator, slot, edge, operator != Operator.MATCHES);
    }

    private static Operator operator(String name, Input.Leaf leaf) {
        if (name.equals("isNull")) {
            return Boolean.TRUE.equals(leaf.seen()) ? Operator.IS_NULL : Operator.IS_NOT_NULL;
        }
        if (name.equals("eq") && leaf.absent()) {
            return Operator.IS_NULL;
        }
        return Objects.requireNonNull(OPERATORS.get(name), name);
    }

    private static Slot slot(String name, Input.Leaf leaf) {
        return name.equals("matches") ? new Checked.Pattern(leaf.slot(), "") : leaf.slot();
    }
}
