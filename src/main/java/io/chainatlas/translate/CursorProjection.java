package io.chainatlas.translate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * The values of an edge's sort keys, from which its cursor is made.
 *
 * @param key {@link #KEY}, or the key under which the client selected the cursor
 */
record CursorProjection(String key, Order order) implements Projection {
    static final String KEY = "__cursor";

    @Override
    public Expression on(Subject subject, Scope scope) {
        return scope.column(
                KEY,
                List.of(order, subject),
                () -> Cypher.listOf(order.parts(subject, scope).stream()
                        .map(Order.Part::value)
                        .toList()));
    }

    @Override
    public Shape shape() {
        return new Encoded(order.fingerprint());
    }

    @Override
    public boolean required() {
        return true;
    }

    /** The values as a cursor. */
    record Encoded(String fingerprint) implements Shape {
        @Override
        public Object of(@Nullable Object raw, Path path, Shaping shaping) {
            return Cursor.of((List<?>) Objects.requireNonNull(raw), fingerprint);
        }
    }
}
