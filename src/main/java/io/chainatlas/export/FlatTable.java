package io.chainatlas.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Any answer as a table: the first list of objects that is met from the root gives the rows, everything inside a row gives the columns, named by their paths; what is a list inside a row is listed in one cell.
 */
public final class FlatTable {
    private static final int WIDTH = 24;

    private FlatTable() {}

    /** The table of an answer. */
    public static Table of(Map<String, Object> data, String document, Language language) {
        List<Map<String, Object>> rows =
                rows(data).stream().map(FlatTable::flat).toList();
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(r -> names.addAll(r.keySet()));
        List<String> headings = List.copyOf(names);
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            List<@Nullable Object> line = new ArrayList<>();
            headings.forEach(h -> line.add(row.get(h)));
            cells.add(line);
        }
        return new Table(
                language.of("结果", "Result"),
                headings,
                headings.stream().map(h -> WIDTH).toList(),
                cells,
                List.of("GraphQL: " + document.strip()));
    }

    private static List<Map<String, Object>> rows(Map<String, Object> data) {
        Object value = data;
        while (value instanceof Map<?, ?> map) {
            Object next =
                    map.values().stream().filter(FlatTable::objects).findFirst().orElse(null);
            if (next == null) {
                next = map.values().stream()
                        .filter(v -> v instanceof Map)
                        .findFirst()
                        .orElse(null);
            }
            if (next == null) {
                return Data.objects(value, "");
            }
            value = next;
        }
        return Data.objects(value, "");
    }

    private static boolean objects(Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map;
    }

    /** A scalar, or a list of scalars; an empty list tells nothing of what it would hold. */
    private static boolean leaf(Object value) {
        return !(value instanceof Map) && !(value instanceof List<?> list && list.isEmpty()) && !objects(value);
    }

    private static Map<String, Object> flat(Map<String, Object> row) {
        Map<String, Object> flat = new LinkedHashMap<>();
        for (String path : paths(row)) {
            List<Object> values = Data.all(row, path);
            flat.put(
                    path,
                    values.size() == 1
                            ? values.get(0)
                            : values.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        return flat;
    }

    private static Set<String> paths(Object value) {
        Set<String> paths = new LinkedHashSet<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                Set<String> below = paths(inner);
                if (below.isEmpty() && leaf(inner)) {
                    paths.add(String.valueOf(key));
                }
                below.forEach(b -> paths.add(key + "." + b));
            });
        } else if (value instanceof List<?> list) {
            list.forEach(item -> paths.addAll(paths(item)));
        }
        return paths;
    }
}
