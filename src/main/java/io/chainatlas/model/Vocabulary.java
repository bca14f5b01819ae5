package io.chainatlas.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every node type of the atlas, the properties an edge may carry and the enumerations, as declared in the SDL.
 *
 * @param types the node types by name, in the order of the SDL
 * @param entity what all facts share, as a node type without relationships
 * @param edgeProperties the properties that relationships carry beside basis, rule and evidence, by name
 * @param enums the values of each enumeration, by its name
 */
public record Vocabulary(
        Map<String, NodeType> types,
        NodeType entity,
        Map<String, EdgeProperty> edgeProperties,
        Map<String, List<String>> enums) {

    /** The label and the type name under which all facts can be found together. */
    public static final String ENTITY = "Entity";

    /** The type of an edge's properties. */
    public static final String FACT = "Fact";

    /** The type of a piece of evidence. */
    public static final String EVIDENCE = "Evidence";

    /** The node type of that name. Throws if there is none: callers ask only for names that the schema knows. */
    public NodeType type(String name) {
        NodeType type = name.equals(ENTITY) ? entity : types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("no node type " + name + "; there are " + types.keySet());
        }
        return type;
    }

    /** Whether a type's values are nodes. */
    public boolean ofNodes(String type) {
        return types.containsKey(type) || type.equals(ENTITY);
    }

    public @Nullable NodeType find(String name) {
        return types.get(name);
    }

    /** The types whose nodes are facts with evidence, which is all but Document and Passage. */
    public List<NodeType> entities() {
        return types.values().stream().filter(NodeType::entity).toList();
    }

    /** The properties that edges of a relationship type carry, in the order of the SDL. */
    public List<EdgeProperty> edgeProperties(String relationship) {
        return edgeProperties.values().stream()
                .filter(p -> p.on().contains(relationship))
                .toList();
    }

    /** Each relationship of the model once, as its outgoing side sees it, keyed {@code From-TYPE-To}. */
    public Map<String, EdgeType> edges() {
        return entities().stream()
                .flatMap(from -> from.relationships().values().stream()
                        .filter(r -> r.direction() != Relationship.Direction.IN
                                && find(r.target()) != null
                                && type(r.target()).entity())
                        .map(r -> new EdgeType(from.name(), r.type(), r.target())))
                .distinct()
                .collect(Collectors.toMap(EdgeType::key, e -> e, (a, b) -> a, LinkedHashMap::new));
    }
}
