package io.chainatlas.model;

import static io.chainatlas.model.Derivation.describe;
import static io.chainatlas.model.Derivation.join;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The filters of scalars and enums, and the other types that all node types share. */
final class DerivedScalars {
    private DerivedScalars() {}

    private static final String SHARED = """
            "组的先后，每项写一个键。 The order of groups; each item has one key."
            input GroupSort {
              "按个数。 By the number of nodes."
              count: SortDirection
              "按分组字段的值，依其次序。 By the values of the fields they are grouped by, in their order."
              key: SortDirection
            }
            "排序方向；空值总在最后，除非写明 NULLS_FIRST。 The direction of a sort. Nulls come last unless NULLS_FIRST says otherwise."
            enum SortDirection {
              "升序，空值在后。 Ascending, nulls last."
              ASC
              "降序，空值在后。 Descending, nulls last."
              DESC
              "升序，空值在前。 Ascending, nulls first."
              ASC_NULLS_FIRST
              "降序，空值在前。 Descending, nulls first."
              DESC_NULLS_FIRST
            }

            "一页的边界。 The bounds of a page."
            type PageInfo {
              "后面还有。 Whether there is more after this page."
              hasNextPage: Boolean!
              "前面还有。 Whether there is more before this page."
              hasPreviousPage: Boolean!
              "本页第一条的游标。 The cursor of the first edge."
              startCursor: String
              "本页最后一条的游标。 The cursor of the last edge."
              endCursor: String
            }

            "计数：节点数与边数在有平行边时不同。 Counts; nodes and edges differ where two nodes are joined by several edges."
            type Count {
              "不同节点数。 How many different nodes."
              nodes: Int!
              "边数；在根上等于节点数。 How many edges; at the root the same as nodes."
              edges: Int!
            }

            "数值的聚合；没有数值时为空。 Aggregates of a number; null where there is no value."
            type NumberAggregate {
              "最小值。 The least."
              min: Float
              "最大值。 The greatest."
              max: Float
              "平均值。 The mean."
              average: Float
              "总和。 The sum; 0 where there is no value."
              sum: Float
            }

            "文本的聚合。 Aggregates of a text."
            type StringAggregate {
              "最短的。 The shortest; the first in order among equals."
              shortest: String
              "最长的。 The longest; the first in order among equals."
              longest: String
            }

            "分组键的一部分。 One part of a group's key."
            type GroupKey {
              "字段名。 The field."
              field: String!
              "值；空值为 null。 The value as text; null for the group without one."
              value: String
            }

            "聚合值的过滤。 A filter on the aggregates of a number."
            input NumberAggregateFilter {
              "最小值。 On the least."
              min: FloatFilter
              "最大值。 On the greatest."
              max: FloatFilter
              "平均值。 On the mean."
              average: FloatFilter
              "总和。 On the sum."
              sum: FloatFilter
            }

            "计数的过滤。 A filter on counts."
            input CountFilter {
              "节点数。 On the number of different nodes."
              nodes: IntFilter
              "边数。 On the number of edges."
              edges: IntFilter
            }

            """;

    static String text(Vocabulary vocabulary) {
        StringBuilder text = new StringBuilder(SHARED);
        for (String scalar : List.of("String", "ID")) {
            text.append(input(scalar + "Filter", "文本的过滤。", "A filter on a text.", strings(scalar, true)));
        }
        text.append(input(
                "CaseInsensitiveFilter",
                "不分大小写的过滤。",
                "A filter on a text that takes upper and lower case as the same.",
                strings("String", false)));
        for (String scalar : List.of("Int", "Float", "Date")) {
            text.append(input(scalar + "Filter", "可比值的过滤。", "A filter on a comparable value.", comparable(scalar)));
        }
        text.append(input("BooleanFilter", "真假的过滤。", "A filter on a boolean.", List.of(eq("Boolean"), isNull())));
        text.append(input(
                "StringListFilter",
                "文本列表的过滤。",
                "A filter on a list of texts.",
                List.of(
                        "\"等于，含次序。 Equal, in the same order.\" eq: [String!]",
                        "\"包含此项。 Has this item.\" includes: String",
                        "\"有一项包含此文字。 Has an item that contains this text.\" contains: String")));
        for (String name : enumsInUse(vocabulary)) {
            text.append(
                    input(name + "Filter", "枚举的过滤。", "A filter on an enum.", List.of(eq(name), in(name), isNull())));
        }
        text.append(describe("关系类型。", "The type of a relationship."))
                .append("enum RelationshipType ")
                .append(join(vocabulary.edges().values().stream()
                        .map(EdgeType::type)
                        .distinct()
                        .sorted()
                        .map(t -> "\"关系 " + t + "。 The relationship " + t + ".\" " + t)
                        .toList()));
        return text.toString();
    }

    private static TreeSet<String> enumsInUse(Vocabulary vocabulary) {
        TreeSet<String> names = new TreeSet<>();
        Stream<Property> ofNodes = vocabulary.types().values().stream().flatMap(t -> t.properties().values().stream());
        Stream<Property> ofEdges = vocabulary.edgeProperties().values().stream().map(EdgeProperty::property);
        Stream.concat(ofNodes, ofEdges).filter(Property::enumeration).forEach(p -> names.add(p.type()));
        return names;
    }

    private static List<String> strings(String scalar, boolean nested) {
        List<String> fields = new ArrayList<>(List.of(
                eq(scalar),
                in(scalar),
                "\"包含。 Contains.\" contains: String",
                "\"以此开头。 Starts with.\" startsWith: String",
                "\"以此结尾。 Ends with.\" endsWith: String",
                "\"整体匹配正则表达式（Java 语法）。 Matches the regular expression (Java's) as a whole.\" matches: String"));
        if (nested) {
            fields.add(isNull());
            fields.add("\"不分大小写。 Taking upper and lower case as the same.\" caseInsensitive: CaseInsensitiveFilter");
        }
        return fields;
    }

    private static List<String> comparable(String scalar) {
        return List.of(
                eq(scalar),
                in(scalar),
                "\"小于。 Less than.\" lt: " + scalar,
                "\"不大于。 At most.\" lte: " + scalar,
                "\"大于。 Greater than.\" gt: " + scalar,
                "\"不小于。 At least.\" gte: " + scalar,
                isNull());
    }

    private static String eq(String type) {
        return "\"等于；null 表示为空。 Equal; null asks for those without a value.\" eq: " + type;
    }

    private static String in(String type) {
        return "\"是其中之一。 One of these.\" in: [" + type + "!]";
    }

    private static String isNull() {
        return "\"是否为空。 Whether there is no value.\" isNull: Boolean";
    }

    private static String input(String name, String chinese, String english, List<String> fields) {
        return describe(chinese, english) + "input " + name + " " + join(fields);
    }
}
