package io.chainatlas.model;

import java.util.Locale;

/**
 * A relationship between two node types.
 *
 * @param from the node type it starts at
 * @param type the relationship type, as in the graph
 * @param to the node type it ends at
 */
public record EdgeType(String from, String type, String to) {
    String key() {
        return from + "-" + type + "-" + to;
    }

    /** The name of its file in a seed, which reads as a sentence: {@code company-operates-in-segment}. */
    public String fileName() {
        return key().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
