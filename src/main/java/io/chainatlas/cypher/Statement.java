package io.chainatlas.cypher;

import java.util.Map;

/**
 * A Cypher statement with the values it is run with.
 *
 * @param text the statement; values appear in it only as {@code $name}
 * @param parameters the value of each {@code $name}; values are what the driver takes: strings, numbers, booleans, dates, lists and maps of them
 */
public record Statement(String text, Map<String, Object> parameters) {
    public static Statement of(String text) {
        return new Statement(text, Map.of());
    }

    public static Statement of(String text, String name, Object value) {
        return new Statement(text, Map.of(name, value));
    }
}
