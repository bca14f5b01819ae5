package io.chainatlas.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Walks the data of an answer along paths such as {@code zone.name}; a list on the way stands for each of its items. */
final class Data {
    private Data() {}

    /** All values at a path that are there. */
    static List<Object> all(Object value, String path) {
        return path.isEmpty() ? spread(value).toList() : step(value, path).toList();
    }

    /** The objects at a path. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Object value, String path) {
        return all(value, path).stream().map(o -> (Map<String, Object>) o).toList();
    }

    /** The one text at a path; empty where there is none. */
    static String text(Object value, String path) {
        return all(value, path).stream().findFirst().map(String::valueOf).orElse("");
    }

    private static Stream<Object> step(Object value, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        return spread(value)
                .filter(o -> o instanceof Map<?, ?> map && map.get(name) != null)
                .flatMap(o -> {
                    Object next = Objects.requireNonNull(((Map<?, ?>) o).get(name));
                    return rest.isEmpty() ? spread(next) : step(next, rest);
                });
    }

    private static Stream<Object> spread(Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(o -> o != null).map(o -> (Object) o)
                : Stream.of(value);
    }
}
