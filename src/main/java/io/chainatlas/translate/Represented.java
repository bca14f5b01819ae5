package io.chainatlas.translate;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Entities as a router of a federation represents them, {@code {__typename, id}}; as keys they are maps of {@code id} and {@code type}.
 *
 * @param types the types there are
 * @param most how many may be asked for at once
 */
record Represented(Slot slot, Set<String> types, int most) implements Slot {
    @Override
    public Object valueIn(Map<String, Object> variables) {
        Object value = slot.valueIn(variables);
        List<?> given = value instanceof List<?> list ? list : List.of(String.valueOf(value));
        if (given.size() > most) {
            throw new BadInput("representations holds " + given.size() + " entities; at most " + most + " are allowed");
        }
        return given.stream().map(this::key).toList();
    }

    private Map<String, Object> key(Object representation) {
        if (representation instanceof Map<?, ?> map
                && map.get("__typename") instanceof String type
                && map.get("id") instanceof String id) {
            if (!types.contains(type)) {
                throw new BadInput("representations asks for a " + type + ", which is no entity of this graph");
            }
            return Map.of("id", id, "type", type);
        }
        throw new BadInput("an entity is represented by its __typename and its id, both as texts");
    }
}
