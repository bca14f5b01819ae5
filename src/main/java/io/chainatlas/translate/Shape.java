package io.chainatlas.translate;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a value from the database becomes a part of the response: keys in the order of the selection, scalars as GraphQL serialises them, and null where the schema allows it. A null
 * where it does not is noted in the {@link Shaping} and takes its parent with it, as GraphQL has it.
 */
sealed interface Shape
        permits Shape.Scalar,
                Shape.Constant,
                Shape.Items,
                Shape.Members,
                Shape.Typed,
                PageShape,
                CursorProjection.Encoded,
                GroupCompiler.GroupShape,
                HitShape {
    @Nullable
    Object of(@Nullable Object raw, Path path, Shaping shaping);

    /** A place in the response, kept as a chain so that a place that is never reported costs nothing to build. */
    record Path(@Nullable Path parent, Object step) {
        List<Object> steps() {
            List<Object> steps = parent == null ? new ArrayList<>() : parent.steps();
            steps.add(step);
            return steps;
        }

        Path to(Object next) {
            return new Path(this, next);
        }
    }

    /** A scalar or enum. */
    record Scalar() implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
            return raw instanceof TemporalAccessor ? raw.toString() : raw;
        }
    }

    /** A value that does not come from the database. */
    record Constant(Object value) implements Shape {
        @Override
        public Object of(@Nullable Object raw, Path path, Shaping shaping) {
            return value;
        }
    }

    /** A list; its items may be null only if the schema says so. */
    record Items(Shape item, boolean gapsAllowed) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
            if (raw == null) {
                return null;
            }
            // The engine's own API hands out a property that is a list as an array.
            List<?> list = raw instanceof Object[] array ? Arrays.asList(array) : (List<?>) raw;
            List<Object> shaped = new ArrayList<>(list.size());
            for (int i = 0; i < list.size(); i++) {
                Object value = item.of(list.get(i), path.to(i), shaping);
                if (value == null && !gapsAllowed) {
                    shaping.gap(path.to(i).steps());
                    return null;
                }
                shaped.add(value);
            }
            return shaped;
        }
    }

    /** A field of an object. */
    record Member(String key, Shape shape, boolean required) {}

    /** An object. */
    record Members(List<Member> members) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
            if (raw == null) {
                return null;
            }
            Map<?, ?> map = (Map<?, ?>) raw;
            Map<String, Object> shaped = new LinkedHashMap<>(members.size() * 2);
            for (Member member : members) {
                Object value = member.shape().of(map.get(member.key()), path.to(member.key()), shaping);
                if (value == null && member.required()) {
                    shaping.gap(path.to(member.key()).steps());
                    return null;
                }
                shaped.put(member.key(), value);
            }
            return shaped;
        }
    }

    /** An object of one of several types, told by the key {@link #TYPE} of what the database returns. */
    record Typed(Map<String, Members> byType) implements Shape {
        static final String TYPE = "__type";

        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
            if (raw == null) {
                return null;
            }
            Members members = byType.get((String) ((Map<?, ?>) raw).get(TYPE));
            return members == null ? null : members.of(raw, path, shaping);
        }
    }
}
