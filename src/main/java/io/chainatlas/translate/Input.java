package io.chainatlas.translate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An argument's value as far as it shapes a statement: its structure is known at translation, its leaves are slots. */
sealed interface Input {
    /**
     * A scalar, an enum or a list of them.
     *
     * @param slot where its value comes from
     * @param seen the value in the request that is translated; it may only be looked at where it is part of the operation's shape, which holds for enums, booleans and null
     */
    record Leaf(Slot slot, @Nullable Object seen) implements Input {}

    /** An input object. */
    record Fields(Map<String, Input> fields) implements Input {}

    /** A list of input objects. */
    record Items(List<Input> items) implements Input {}

    /** The leaf's value, for enums and booleans. */
    default @Nullable Object seen() {
        return this instanceof Leaf leaf ? leaf.seen : null;
    }

    /** The items of a list of input objects; an input object alone counts as a list of one, as GraphQL has it. */
    default List<Input> items() {
        return this instanceof Items items ? items.items : this instanceof Fields ? List.of(this) : List.of();
    }

    /** The fields of an input object; none where this is null. */
    default Map<String, Input> fields() {
        return this instanceof Fields fields ? fields.fields : Map.of();
    }

    /** Whether this is a leaf without a value. */
    default boolean absent() {
        return this instanceof Leaf leaf && leaf.seen == null;
    }
}
