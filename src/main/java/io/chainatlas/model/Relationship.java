package io.chainatlas.model;

/**
 * A field that follows a relationship.
 *
 * @param field the field's name
 * @param type the relationship type in the graph
 * @param direction its direction as seen from the type that holds the field
 * @param target the name of the type at the other end, a node type or {@code Entity}
 * @param list whether the field is a list; if not, there is exactly one at the other end
 */
public record Relationship(String field, String type, Direction direction, String target, boolean list) {
    /** The direction of a relationship as seen from one of its ends. */
    public enum Direction {
        OUT,
        IN,
        BOTH
    }
}
