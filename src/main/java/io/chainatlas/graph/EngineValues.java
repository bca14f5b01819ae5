package io.chainatlas.graph;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Values as they would be had they gone over Bolt: the engine's own API gives lists that are properties as arrays, and keeps a number as narrow as it gets it. What holds no such value, as most of what is read, is not
 * copied.
 */
final class EngineValues {
    private EngineValues() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> plain(Map<String, Object> map) {
        return (Map<String, Object>) ofMap(map);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return ofList(list);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value != null && value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(i -> plain(Array.get(value, i)))
                    .toList();
        }
        return value;
    }

    private static List<?> ofList(List<?> list) {
        List<@Nullable Object> copy = null;
        for (int i = 0; i < list.size(); i++) {
            Object plain = plain(list.get(i));
            if (plain != list.get(i) && copy == null) {
                copy = new ArrayList<>(list);
            }
            if (copy != null) {
                copy.set(i, plain);
            }
        }
        return copy == null ? list : copy;
    }

    private static Map<?, ?> ofMap(Map<?, ?> map) {
        Map<Object, @Nullable Object> copy = null;
        for (Map.Entry<?, ?> member : map.entrySet()) {
            Object plain = plain(member.getValue());
            if (plain != member.getValue() && copy == null) {
                copy = new LinkedHashMap<>(map);
            }
            if (copy != null) {
                copy.put(member.getKey(), plain);
            }
        }
        return copy == null ? map : copy;
    }
}
