package io.chainatlas.translate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a page may be.
 *
 * @param most the bound of {@code limit}, {@code first} and {@code last}, and what they are where none is given
 * @param farthest the bound of {@code offset}; further pages are reached with cursors, which cost the same everywhere
 */
public record PageBounds(int most, int farthest) {
    Rows.Page page(Selection selection) {
        return new Rows.Page(offset(selection), size(selection.argument("limit"), "limit", 0));
    }

    @Nullable
    Slot offset(Selection selection) {
        return selection.argument("offset") instanceof Input.Leaf leaf
                ? new Checked.Bounded(leaf.slot(), "offset", 0, farthest, 0)
                : null;
    }

    Slot size(@Nullable Input given, String name, int extra) {
        Slot slot = given instanceof Input.Leaf leaf ? leaf.slot() : new Slot.Constant(null);
        return new Checked.Bounded(slot, name, 0, most, extra);
    }

    /** A list of ids that fits on a page. */
    record Ids(Slot slot, int most) implements Slot {
        @Override
        public Object valueIn(Map<String, Object> variables) {
            Object value = slot.valueIn(variables);
            List<?> ids = value instanceof List<?> list ? list : List.of(String.valueOf(value));
            if (ids.size() > most) {
                throw new BadInput("ids holds " + ids.size() + " ids; at most " + most + " are allowed");
            }
            return ids;
        }
    }
}
