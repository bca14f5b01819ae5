package io.chainatlas.model;

import static io.chainatlas.model.Derivation.describe;
import static io.chainatlas.model.Derivation.join;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The sorts of a node type. */
final class DerivedSorts {
    private DerivedSorts() {}

    static String text(NodeType type, Vocabulary vocabulary) {
        String t = type.name();
        List<String> own = directions(type.properties().values());
        List<String> sort = new ArrayList<>(own);
        for (Relationship relationship : type.relationships().values()) {
            sort.add("\"按相关 " + relationship.target() + "。 By related " + relationship.target() + ".\" "
                    + relationship.field() + ": " + relationship.target() + "RelatedSort");
        }
        List<String> related = new ArrayList<>(own);
        related.add("\"按个数。 By how many there are.\" count: SortDirection");
        String text = input(t + "Sort", t + " 的排序，每项一个键。", "A sort of " + t + ", one key in each item.", sort)
                + input(
                        t + "RelatedSort",
                        "按相关 " + t + " 排序：升序取最小值，降序取最大值，一个键。",
                        "A sort by related " + t
                                + ", one key: ascending by the least value, descending by the greatest.",
                        related)
                + input(
                        t + "LinkSort",
                        "连接的排序：按节点或按边，一个键。",
                        "A sort of a connection by node or by edge, one key.",
                        List.of("\"按节点。 By the node.\" node: " + t + "Sort", "\"按边。 By the edge.\" edge: FactSort"));
        if (t.equals(Vocabulary.ENTITY)) {
            List<String> edge = directions(vocabulary.edgeProperties().values().stream()
                    .map(EdgeProperty::property)
                    .toList());
            edge.add("\"按依据。 By basis.\" basis: SortDirection");
            text += input("FactSort", "按边的性质排序，一个键。", "A sort by a property of the edge, one key.", edge);
        }
        return text;
    }

    private static List<String> directions(Collection<Property> properties) {
        return new ArrayList<>(properties.stream()
                .filter(p -> !p.list())
                .map(p -> "\"按 " + p.name() + "。 By " + p.name() + ".\" " + p.name() + ": SortDirection")
                .toList());
    }

    private static String input(String name, String chinese, String english, List<String> fields) {
        return describe(chinese, english) + "input " + name + " " + join(fields);
    }
}
