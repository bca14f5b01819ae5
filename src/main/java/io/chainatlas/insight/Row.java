package io.chainatlas.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a statement, or a map inside one. What has to be there and is not, or is something else, is an {@link UnfitValue}. */
record Row(Map<String, Object> values) {
    /** A text that the statement always returns. */
    String text(String column) {
        return required(column, textOrNull(column));
    }

    @Nullable
    String textOrNull(String column) {
        Object value = values.get(column);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw misfit(column, "a text");
    }

    /** One of the values of an enum. */
    <E extends Enum<E>> E oneOf(Class<E> kinds, String column) {
        String text = text(column);
        return Arrays.stream(kinds.getEnumConstants())
                .filter(k -> k.name().equals(text))
                .findFirst()
                .orElseThrow(() -> misfit(column, "one of " + Arrays.toString(kinds.getEnumConstants())));
    }

    int number(String column) {
        if (required(column, values.get(column)) instanceof Number number) {
            return number.intValue();
        }
        throw misfit(column, "a number");
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
        return Ground.of(new Row((Map<String, Object>) required(column, values.get(column))));
    }

    /** The facts of a list. */
    List<Ground> grounds(String column) {
        return rows(column).stream().map(Ground::of).toList();
    }

    private <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new UnfitValue(true, "the graph holds no " + column + whose() + ", and the answer rests on it");
        }
        return value;
    }

    private UnfitValue misfit(String column, String allowed) {
        return new UnfitValue(false, "the graph holds something else than " + allowed + " for " + column + whose());
    }

    /** What the row is about, where it says so. */
    private String whose() {
        return values.get("id") instanceof String id ? " of " + id : "";
    }

    private List<?> list(String column) {
        return values.get(column) instanceof List<?> list ? list : List.of();
    }
}
