package io.chainatlas.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param width in characters
 */
record Column(String zh, String en, int width, Cell cell) {
    /** What stands in the column for a row of the answer: a text, a number, or null for an empty cell. */
    interface Cell {
        @Nullable
        Object of(Map<String, Object> row, Language language);
    }

    /** The value at a path; several are listed. */
    static Column of(String zh, String en, int width, String path) {
        return new Column(zh, en, width, (row, language) -> {
            List<Object> values = Data.all(row, path);
            return values.isEmpty()
                    ? null
                    : values.size() == 1
                            ? values.get(0)
                            : values.stream()
                                    .map(String::valueOf)
                                    .distinct()
                                    .collect(Collectors.joining(language.of("；", "; ")));
        });
    }

    /** A sentence in the file's language. */
    static Column wording(String zh, String en, int width, String path) {
        return new Column(zh, en, width, (row, language) -> Data.text(row, path + "." + language.key()));
    }

    /** An enum value in words. */
    static Column named(String zh, String en, int width, String path, Map<String, String> chinese) {
        return new Column(zh, en, width, (row, language) -> {
            String value = Data.text(row, path);
            return language.of(chinese.getOrDefault(value, value), value);
        });
    }

    /** The evidence at a path. */
    static Column evidence(String path) {
        return new Column("出处", "Evidence", 60, (row, language) -> Citation.joined(Citation.all(row, path), language));
    }
}
