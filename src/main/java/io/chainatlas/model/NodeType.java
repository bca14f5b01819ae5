package io.chainatlas.model;

import java.util.Locale;
import java.util.Map;

/**
 * A type of node.
 *
 * @param name its name in the SDL, which is its label in the graph
 * @param plural the root field that lists it
 * @param entity whether its nodes are facts with basis and evidence
 * @param properties its scalar and enum fields by name
 * @param relationships its fields that follow a relationship, by name
 * @param formulas its fields that a Cypher statement answers, by name
 */
public record NodeType(
        String name,
        String plural,
        boolean entity,
        Map<String, Property> properties,
        Map<String, Relationship> relationships,
        Map<String, Formula> formulas) {

    /** Whether relationships of that type and direction lead from it to no other type, so that they can be counted without looking at what is there. */
    public boolean leadsToOneType(Relationship relationship) {
        return relationships.values().stream()
                        .filter(r -> r.type().equals(relationship.type()) && r.direction() == relationship.direction())
                        .map(Relationship::target)
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether the graph has an index on a property of it. */
    public boolean indexed(String property) {
        return property.equals("id") || (entity && property.equals("name"));
    }

    /** The root field that gives one of it. */
    public String singular() {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
