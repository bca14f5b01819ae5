package io.chainatlas.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of a statement, or a map inside one. */
record Row(Map<String, Object> values) {
    /** A text that the statement always returns. */
    String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    @Nullable
    String textOrNull(String column) {
        return (String) values.get(column);
    }

    int number(String column) {
        return ((Number) Objects.requireNonNull(values.get(column), column)).intValue();
    }

    @Nullable
    Double decimalOrNull(String column) {
        return values.get(column) instanceof Number n ? n.doubleValue() : null;
    }

    @Nullable
    Integer numberOrNull(String column) {
        return values.get(column) instanceof Number n ? n.intValue() : null;
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** The maps of a list; empty where it is null. */
    @SuppressWarnings("unchecked")
    List<Row> rows(String column) {
        return list(column).stream().map(m -> new Row((Map<String, Object>) m)).toList();
    }

    /** The texts of a list; empty where it is null. */
    List<String> texts(String column) {
        return list(column).stream().map(String::valueOf).toList();
    }

    /** A fact that the statement returned as {@link Ground#RETURNED} has it. */
    @SuppressWarnings("unchecked")
    Ground ground(String column) {
        return Ground.of(new Row((Map<String, Object>) Objects.requireNonNull(values.get(column), column)));
    }

    /** The facts of a list. */
    List<Ground> grounds(String column) {
        return rows(column).stream().map(Ground::of).toList();
    }

    private List<?> list(String column) {
        Object value = values.get(column);
        // The engine's own API hands out a property that is a list as an array.
        return value instanceof Object[] array
                ? Arrays.asList(array)
                : value instanceof List<?> list ? list : List.of();
    }
}
