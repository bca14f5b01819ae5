package io.chainatlas.translate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a parameter's value comes from when a translated operation is run: from the document itself or from a variable. Because slots and not values are kept with a
 * translation, one translation serves all requests of the same shape.
 */
interface Slot {
    @Nullable
    Object valueIn(Map<String, Object> variables);

    /** A literal of the document, already coerced. */
    record Constant(@Nullable Object value) implements Slot {
        @Override
        public @Nullable Object valueIn(Map<String, Object> variables) {
            return value;
        }
    }

    /** A variable, or a place inside one: names are keys of input objects, numbers are places in lists. */
    record Variable(String name, List<Object> path) implements Slot {
        @Override
        public @Nullable Object valueIn(Map<String, Object> variables) {
            Object value = variables.get(name);
            for (Object step : path) {
                value = value instanceof Map<?, ?> map
                        ? map.get(step)
                        : value instanceof List<?> list && step instanceof Integer place ? list.get(place) : null;
            }
            return value;
        }
    }

    /** A list written in the document that holds variables. */
    record Items(List<Slot> slots) implements Slot {
        @Override
        public Object valueIn(Map<String, Object> variables) {
            return slots.stream().map(s -> s.valueIn(variables)).toList();
        }
    }
}
