package io.chainatlas.model;

/**
 * A scalar or enum property of a node or an edge.
 *
 * @param name its name, in the SDL as in the graph
 * @param type the scalar's or enum's name
 * @param list whether it holds a list
 * @param required whether it is never null
 * @param enumeration whether its type is an enum
 */
public record Property(String name, String type, boolean list, boolean required, boolean enumeration) {
    public boolean numeric() {
        return !list && (type.equals("Int") || type.equals("Float"));
    }
}
