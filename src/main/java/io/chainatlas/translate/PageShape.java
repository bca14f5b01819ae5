package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shapes a connection: takes the row too many off, turns a page counted from the end around, and gives each edge its cursor.
 *
 * @param members the selected fields in order, by key; those of the page say so by their kind
 * @param limit one more than the page holds; null where no page was selected
 * @param fingerprint the order that the cursors are for
 * @param backwards whether the page was counted from the end
 */
record PageShape(List<Field> members, @Nullable Slot limit, String fingerprint, boolean backwards) implements Shape {
    /** The kinds of fields of a connection. */
    enum Kind {
        EDGES,
        PAGE_INFO,
        VALUE
    }

    /** A selected field: its shape, and for page info the names asked for by key. */
    record Field(String key, Kind kind, Shape shape, Map<String, String> pageInfo) {}

    @Override
    public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
        if (raw == null) {
            return null;
        }
        Map<?, ?> map = (Map<?, ?>) raw;
        Object fetched = map.get(ConnectionProjection.ROWS);
        List<?> rows = fetched == null ? List.of() : (List<?>) fetched;
        boolean more = limit != null && rows.size() == shaping.number(limit);
        int size = more ? rows.size() - 1 : rows.size();
        List<Object> page = new ArrayList<>(rows.subList(0, size));
        if (backwards) {
            Collections.reverse(page);
        }
        Map<String, Object> shaped = new LinkedHashMap<>();
        for (Field field : members) {
            Object value = switch (field.kind()) {
                case EDGES ->
                    new Items(field.shape(), false).of(column(page, field.key()), path.to(field.key()), shaping);
                case PAGE_INFO ->
                    pageInfo(field, page, more, Boolean.TRUE.equals(map.get(ConnectionProjection.BEFORE)));
                case VALUE -> field.shape().of(map.get(field.key()), path.to(field.key()), shaping);
            };
            if (value == null) {
                shaping.gap(path.to(field.key()).steps());
                return null;
            }
            shaped.put(field.key(), value);
        }
        return shaped;
    }

    private static List<Object> column(List<Object> page, String key) {
        List<Object> column = new ArrayList<>();
        page.forEach(row -> column.add(((Map<?, ?>) row).get(key)));
        return column;
    }

    private Map<String, Object> pageInfo(Field field, List<Object> page, boolean more, boolean before) {
        Map<String, Object> info = new LinkedHashMap<>();
        field.pageInfo()
                .forEach((key, name) -> info.put(
                        key,
                        switch (name) {
                            case "hasNextPage" -> backwards ? before : more;
                            case "hasPreviousPage" -> backwards ? more : before;
                            case "startCursor" -> page.isEmpty() ? null : cursor(page.get(0));
                            case "endCursor" -> page.isEmpty() ? null : cursor(page.get(page.size() - 1));
                            default -> "PageInfo";
                        }));
        return info;
    }

    private String cursor(Object row) {
        return Cursor.of((List<?>) Objects.requireNonNull(((Map<?, ?>) row).get(CursorProjection.KEY)), fingerprint);
    }
}
