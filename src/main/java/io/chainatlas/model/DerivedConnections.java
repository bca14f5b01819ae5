package io.chainatlas.model;

import static io.chainatlas.model.Derivation.describe;
import static io.chainatlas.model.Derivation.join;

import java.util.ArrayList;
import java.util.List;

/** The connection, the aggregates and the groups of a node type. */
final class DerivedConnections {
    private DerivedConnections() {}

    static String text(NodeType type) {
        String t = type.name();
        return object(
                        t + "Connection",
                        t + " 的一页。",
                        "A page of " + t + ".",
                        List.of(
                                "\"边。 The edges.\" edges: [" + t + "Edge!]!",
                                "\"边界。 The bounds of the page.\" pageInfo: PageInfo!",
                                "\"符合条件的边的总数，选取时才计算。 How many edges there are in all; counted only when selected.\" totalCount: Int!",
                                "\"对符合条件的全部求聚合，不限本页。 Aggregates over all that fit, not this page alone.\" aggregate: "
                                        + t + "Aggregate!",
                                "\"分组：先按 having 过滤，未写 sort 时按个数降序。 Groups: those that pass `having`; the largest first, unless `sort` says otherwise.\" groupBy("
                                        + "\"分组字段。 The fields to group by, 1 to 4.\" by: [" + t + "GroupField!]! "
                                        + "\"组的条件。 What a group has to fulfil.\" having: " + t + "AggregateWhere "
                                        + "\"先后。 Their order.\" sort: [GroupSort!] "
                                        + "\"最多几组。 At most so many groups.\" limit: Int): [" + t + "Group!]!"))
                + object(
                        t + "Edge",
                        "通向 " + t + " 的边。",
                        "An edge to a " + t + ".",
                        List.of(
                                "\"游标。 The cursor.\" cursor: String!",
                                "\"节点。 The node.\" node: " + t + "!",
                                "\"边的性质；在根上为空。 The properties of the edge; null at the root.\" properties: Fact"))
                + object(
                        t + "Aggregate",
                        t + " 的聚合。",
                        "Aggregates of " + t + ".",
                        List.of(
                                "\"计数。 The counts.\" count: Count!",
                                "\"各字段。 Field by field.\" node: " + t + "AggregateNode!"))
                + object(t + "AggregateNode", t + " 各字段的聚合。", "Aggregates of the fields of " + t + ".", fields(type))
                + describe(t + " 的分组字段。", "The fields by which " + t + " can be grouped.")
                + "enum " + t + "GroupField "
                + join(type.properties().values().stream()
                        .filter(p -> !p.list())
                        .map(p -> "\"按 " + p.name() + "。 By " + p.name() + ".\" " + p.name())
                        .toList())
                + object(
                        t + "Group",
                        t + " 的一组。",
                        "A group of " + t + ".",
                        List.of(
                                "\"键。 The key.\" key: [GroupKey!]!",
                                "\"个数。 How many different nodes.\" count: Int!",
                                "\"聚合。 The aggregates.\" aggregate: " + t + "Aggregate!"));
    }

    private static List<String> fields(NodeType type) {
        List<String> fields = new ArrayList<>();
        for (Property p : type.properties().values()) {
            String aggregate = p.numeric()
                    ? "NumberAggregate"
                    : p.type().matches("String|ID") && !p.list() ? "StringAggregate" : "";
            if (!aggregate.isEmpty()) {
                fields.add("\"" + p.name() + " 的聚合。 Aggregates of " + p.name() + ".\" " + p.name() + ": " + aggregate
                        + "!");
            }
        }
        return fields;
    }

    private static String object(String name, String chinese, String english, List<String> fields) {
        return describe(chinese, english) + "type " + name + " " + join(fields);
    }
}
