package io.chainatlas.security;

import graphql.language.Node;
import graphql.language.ObjectValue;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of inputs. Each object of a filter becomes a part of the statement, which the database has to plan, and planning cannot be stopped.
 *
 * @param depth how deep the objects lie in each other
 * @param objects how many there are
 */
record InputSize(int depth, int objects) {
    /** The size of the values that are written in a document. */
    static InputSize of(Node<?> document) {
        Walk walk = new Walk();
        walk.open.push(new Walk.Found(document, 0));
        return walk.size();
    }

    /** The size of variables as they came. */
    static InputSize of(Map<String, ?> variables) {
        Walk walk = new Walk();
        walk.all(variables.values(), 0);
        return walk.size();
    }

    private static final class Walk {
        private final Deque<Found> open = new ArrayDeque<>();

        private record Found(Object value, int depth) {}

        private void all(Collection<?> values, int depth) {
            for (@Nullable Object value : values) {
                if (value != null) {
                    open.push(new Found(value, depth));
                }
            }
        }

        private InputSize size() {
            int depth = 0;
            int objects = 0;
            while (!open.isEmpty()) {
                Found found = open.pop();
                boolean object = found.value instanceof ObjectValue || found.value instanceof Map;
                int below = object ? found.depth + 1 : found.depth;
                depth = Math.max(depth, below);
                objects += object ? 1 : 0;
                if (found.value instanceof Node<?> node) {
                    all(node.getChildren(), below);
                } else if (found.value instanceof Map<?, ?> map) {
                    all(map.values(), below);
                } else if (found.value instanceof Collection<?> list) {
                    all(list, below);
                }
            }
            return new InputSize(depth, objects);
        }
    }
}
