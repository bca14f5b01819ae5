package io.chainatlas.seed;

import io.chainatlas.model.EdgeProperty;
import io.chainatlas.model.EdgeType;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Property;
import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The columns of each file, which follow from the vocabulary. */
final class Columns {
    static final List<String> DOCUMENTS = List.of("id", "title", "issuer", "issuedOn", "number", "file", "sha256");
    static final List<String> PASSAGES = List.of("id", "document", "section", "paragraph", "kind", "length", "sha256");
    static final List<String> VERBS = List.of("verb", "state");

    /** Properties that are computed at the import and so have no column. */
    static final Set<String> COMPUTED = Set.of("version", "comparability");

    private static final Set<String> LAST = Set.of("basis", "rule");

    private Columns() {}

    static List<String> of(NodeType type) {
        List<String> columns = new ArrayList<>();
        properties(type).stream()
                .map(Property::name)
                .filter(n -> !LAST.contains(n))
                .forEach(columns::add);
        columns.addAll(List.of("basis", "rule", "evidence"));
        return columns;
    }

    /** The properties of a type that a file holds. */
    static List<Property> properties(NodeType type) {
        return type.properties().values().stream()
                .filter(p -> !COMPUTED.contains(p.name()))
                .toList();
    }

    static List<String> of(EdgeType type, Vocabulary vocabulary) {
        List<String> columns = new ArrayList<>(List.of("from", "to"));
        for (EdgeProperty property : vocabulary.edgeProperties(type.type())) {
            columns.add(property.property().name());
        }
        columns.addAll(List.of("basis", "rule", "evidence"));
        return columns;
    }
}
