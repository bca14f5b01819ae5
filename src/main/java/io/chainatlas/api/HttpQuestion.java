package io.chainatlas.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A GraphQL request as it came.
 *
 * @param query the document; null if the client sends a hash in its place
 * @param operationName the operation of the document to run; null for its only one
 * @param variables the values of variables; values may be null
 * @param extensions what the client adds
 */
record HttpQuestion(
        @Nullable String query,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables,
        Map<String, Object> extensions) {
    /** Reads the members of a request. Others than the four are ignored. */
    static HttpQuestion of(Map<?, ?> members) {
        return new HttpQuestion(
                text(members, "query"),
                text(members, "operationName"),
                object(members, "variables"),
                object(members, "extensions"));
    }

    private static @Nullable String text(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw HttpRefusal.badRequest(name + " is " + kind(value) + "; it has to be a string");
    }

    @SuppressWarnings("unchecked")
    private static <V extends @Nullable Object> Map<String, V> object(Map<?, ?> members, String name) {
        Object value = members.get(name);
        if (value == null || value instanceof Map) {
            return value == null ? Map.of() : (Map<String, V>) value;
        }
        throw HttpRefusal.badRequest(name + " is " + kind(value) + "; it has to be an object");
    }

    /** The kind of a JSON value, for messages. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        return value instanceof Map
                ? "an object"
                : value instanceof Iterable
                        ? "a list"
                        : value instanceof Number ? "a number" : value instanceof Boolean ? "a boolean" : "a string";
    }
}
