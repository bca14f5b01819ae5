package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * How a value from the database becomes a part of the response: keys in the order of the selection, scalars as GraphQL serialises them, and null where the schema allows it. A null
 * where it does not is noted in the {@link Shaping} and takes its parent with it, as GraphQL has it.
 */
sealed interface Shape
        permits Scalar,
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

    /** A value that is known without the database, such as the name of a type; null for what is never there. */
    record Constant(@Nullable Object value) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
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
            if (!(raw instanceof List<?> list)) {
                shaping.misfit(path.steps());
                return null;
            }
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

    /**
     * A field of an object.
     *
     * @param name its key, ready to be written
     */
    record Member(SerializableString name, Shape shape, boolean required) {
        Member(String key, Shape shape, boolean required) {
            this(new SerializedString(key), shape, required);
        }

        String key() {
            return name.getValue();
        }
    }

    /** An object, from a list of its members' values in their order; a member that is {@link Constant} has no place in it. */
    record Members(List<Member> members) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
            return raw == null ? null : of((List<?>) raw, 0, path, shaping);
        }

        private @Nullable Object of(List<?> values, int first, Path path, Shaping shaping) {
            int place = first;
            @Nullable Object[] shaped = new Object[members.size()];
            for (int i = 0; i < shaped.length; i++) {
                Member member = members.get(i);
                Object raw = member.shape() instanceof Constant ? null : values.get(place++);
                Object value = member.shape().of(raw, path.to(member.key()), shaping);
                if (value == null && member.required()) {
                    shaping.gap(path.to(member.key()).steps());
                    return null;
                }
                shaped[i] = value;
            }
            return new ResponseObject(members, shaped);
        }
    }

    /** An object of one of several types, whose name comes before its members' values. */
    record Typed(Map<String, Members> byType) implements Shape {
        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
            if (raw == null) {
                return null;
            }
            List<?> values = (List<?>) raw;
            Members members = byType.get((String) values.get(0));
            return members == null ? null : members.of(values, 1, path, shaping);
        }
    }
}
