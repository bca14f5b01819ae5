package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;

/**
 * A segment as a part of a chain.
 *
 * @param order its place in the order of links; null where the text gives none
 * @param part the fact that it is part of the chain
 */
record ChainSegment(String id, String name, @Nullable Integer order, Ground part) {
    static ChainSegment of(Row row) {
        Ground part = row.ground("part");
        return new ChainSegment(row.text("id"), row.text("name"), new Row(part.fact()).numberOrNull("order"), part);
    }
}
