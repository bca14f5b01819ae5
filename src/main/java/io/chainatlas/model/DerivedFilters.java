package io.chainatlas.model;

import static io.chainatlas.model.Derivation.describe;
import static io.chainatlas.model.Derivation.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The {@code where} of a node type and of what leads to it. */
final class DerivedFilters {
    private DerivedFilters() {}

    static String text(NodeType type, Vocabulary vocabulary) {
        String t = type.name();
        StringBuilder text = new StringBuilder();
        List<String> where = new ArrayList<>(logic(t + "Where"));
        if (t.equals(Vocabulary.ENTITY)) {
            where.add("\"类型之一。 One of these types.\" typename: [EntityType!]");
            text.append(entityTypes(vocabulary));
        }
        where.addAll(properties(type.properties().values()));
        for (Relationship relationship : type.relationships().values()) {
            String target = relationship.target();
            where.add("\"相关的 " + target + "。 On related " + target + ".\" " + relationship.field() + ": " + target
                    + "RelationFilter");
            where.add("\"相关的 " + target + " 与关系的性质。 On related " + target + " and the edges to them.\" "
                    + relationship.field() + "Connection: " + target + "ConnectionFilter");
        }
        text.append(input(t + "Where", t + " 的过滤。", "A filter on " + t + ".", where));
        text.append(input(
                t + "RelationFilter",
                "对相关 " + t + " 的过滤。",
                "A filter on related " + t + ".",
                quantifiers(t + "Where")));
        text.append(input(
                t + "LinkWhere",
                "对 " + t + " 及通向它的边的过滤。",
                "A filter on " + t + " and the edge to it.",
                with(
                        logic(t + "LinkWhere"),
                        "\"节点。 On the node.\" node: " + t + "Where",
                        "\"边。 On the edge.\" edge: FactWhere")));
        text.append(input(
                t + "ConnectionFilter",
                "对相关 " + t + "、其边及其聚合的过滤。",
                "A filter on related " + t + ", the edges to them, and their aggregates.",
                with(quantifiers(t + "LinkWhere"), "\"聚合。 On the aggregates.\" aggregate: " + t + "AggregateWhere")));
        text.append(input(
                t + "AggregateWhere", t + " 聚合的过滤。", "A filter on the aggregates of " + t + ".", aggregates(type)));
        if (t.equals(Vocabulary.ENTITY)) {
            text.append(input(
                    "FactWhere",
                    "对边的性质的过滤。",
                    "A filter on the properties of an edge.",
                    with(
                            with(
                                    logic("FactWhere"),
                                    "\"依据。 On the basis.\" basis: BasisFilter",
                                    "\"规则。 On the rule.\" rule: StringFilter"),
                            properties(vocabulary.edgeProperties().values().stream()
                                            .map(EdgeProperty::property)
                                            .toList())
                                    .toArray(String[]::new))));
        }
        return text.toString();
    }

    private static String entityTypes(Vocabulary vocabulary) {
        return describe("实体的类型。", "The type of an entity.")
                + "enum EntityType "
                + join(vocabulary.entities().stream()
                        .map(t -> "\"类型 " + t.name() + "。 The type " + t.name() + ".\" " + t.name())
                        .toList());
    }

    private static List<String> properties(Collection<Property> properties) {
        return properties.stream()
                .map(p -> "\"按 " + p.name() + "。 On " + p.name() + ".\" " + p.name() + ": "
                        + (p.list() ? "StringListFilter" : p.type() + "Filter"))
                .toList();
    }

    private static List<String> aggregates(NodeType type) {
        List<String> fields = new ArrayList<>(List.of("\"计数。 On the counts.\" count: CountFilter"));
        type.properties().values().stream()
                .filter(Property::numeric)
                .forEach(p -> fields.add("\"按 " + p.name() + " 的聚合。 On the aggregates of " + p.name() + ".\" "
                        + p.name() + ": NumberAggregateFilter"));
        return fields;
    }

    private static List<String> logic(String where) {
        return List.of(
                "\"全部成立。 All of these hold.\" AND: [" + where + "!]",
                "\"至少一个成立。 At least one of these holds.\" OR: [" + where + "!]",
                "\"不成立。 This does not hold.\" NOT: " + where);
    }

    private static List<String> quantifiers(String where) {
        return List.of(
                "\"至少有一个。 At least one.\" some: " + where,
                "\"全部如此（没有相关者亦成立）。 Every one, which also holds where there is none.\" all: " + where,
                "\"一个也没有。 None.\" none: " + where,
                "\"恰有一个。 Exactly one.\" single: " + where);
    }

    private static List<String> with(List<String> fields, String... more) {
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return all;
    }

    private static String input(String name, String chinese, String english, List<String> fields) {
        return describe(chinese, english) + "input " + name + " " + join(fields);
    }
}
