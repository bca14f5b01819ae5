package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;

/**
 * A segment as a part of a chain.
 *
 * @param order its place in the order of links; null where the text gives none
 * @param part the fact that it is part of the chain, read where it gives an order
 */
record ChainSegment(
        String id,
        String name,
        @Nullable Integer order,
        @Nullable Ground part) {
    static ChainSegment of(Row row) {
        Integer order = row.numberOrNull("order");
        return new ChainSegment(row.text("id"), row.text("name"), order, order == null ? null : row.ground("part"));
    }
}
