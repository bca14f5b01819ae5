package io.chainatlas.translate;

import io.chainatlas.model.Property;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A scalar or enum. Anybody may write to the graph over Bolt, and clients rely on the types of the schema: a value of another type is told and not passed on.
 */
enum Scalar implements Shape {
    /** A text, an id or a value of an enum. */
    TEXT {
        @Override
        boolean fits(Object value) {
            return value instanceof String;
        }
    },
    /** A whole number of 32 bits, which is what an Int of GraphQL has. */
    INT {
        @Override
        boolean fits(Object value) {
            return value instanceof Number number
                    && !(value instanceof Double)
                    && !(value instanceof Float)
                    && number.intValue() == number.longValue();
        }
    },
    FLOAT {
        @Override
        boolean fits(Object value) {
            return value instanceof Number;
        }
    },
    BOOLEAN {
        @Override
        boolean fits(Object value) {
            return value instanceof Boolean;
        }
    },
    DATE {
        @Override
        boolean fits(Object value) {
            return value instanceof LocalDate;
        }
    },
    /** What the program itself has computed, or a scalar that takes any value. */
    ANY {
        @Override
        boolean fits(Object value) {
            return true;
        }
    };

    /** The scalar of a type's name; an enum's values are texts. */
    static Scalar of(String type) {
        return switch (type) {
            case "Int" -> INT;
            case "Float" -> FLOAT;
            case "Boolean" -> BOOLEAN;
            case "Date" -> DATE;
            default -> TEXT;
        };
    }

    static Shape of(Property property) {
        Scalar one = of(property.type());
        return property.list() ? new Items(one, false) : one;
    }

    abstract boolean fits(Object value);

    @Override
    public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
        if (raw == null) {
            return null;
        }
        if (!fits(raw)) {
            shaping.misfit(path.steps());
            return null;
        }
        return raw instanceof TemporalAccessor ? raw.toString() : raw;
    }
}
