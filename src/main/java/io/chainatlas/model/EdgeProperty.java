package io.chainatlas.model;

import java.util.Set;

/**
 * A property of edges.
 *
 * @param property its name and type
 * @param on the relationship types that carry it
 */
public record EdgeProperty(Property property, Set<String> on) {
    /** Whether two edges of one type between the same nodes are different facts when they differ in it. */
    public boolean identifying() {
        return Set.of("role", "verb", "title", "mechanism", "year").contains(property.name());
    }
}
