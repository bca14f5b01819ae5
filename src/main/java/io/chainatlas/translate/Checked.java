package io.chainatlas.translate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Slots whose value is checked or changed each time an operation is run. */
final class Checked {
    private Checked() {}

    /** A regular expression, with flags put in front. Refused if it is none or may take exponential time. */
    record Pattern(Slot slot, String flags) implements Slot {
        private static final int LONGEST = 200;

        @Override
        public @Nullable Object valueIn(Map<String, Object> variables) {
            String pattern = (String) slot.valueIn(variables);
            if (pattern == null) {
                return null;
            }
            if (pattern.length() > LONGEST) {
                throw new BadInput("the regular expression has " + pattern.length() + " characters; at most " + LONGEST
                        + " are allowed");
            }
            try {
                java.util.regex.Pattern.compile(pattern);
            } catch (PatternSyntaxException e) {
                throw new BadInput("the regular expression '" + pattern + "' is not valid: " + e.getDescription());
            }
            String why = Backtracking.of(pattern);
            if (why != null) {
                throw new BadInput("the regular expression '" + pattern + "' " + why
                        + ", which can take forever; write it without");
            }
            return flags + pattern;
        }
    }

    /** A text, or a list of them, in lower case. */
    record LowerCase(Slot slot) implements Slot {
        @Override
        public @Nullable Object valueIn(Map<String, Object> variables) {
            Object value = slot.valueIn(variables);
            return value instanceof List<?> list
                    ? list.stream().map(LowerCase::lower).toList()
                    : value == null ? null : lower(value);
        }

        private static String lower(@Nullable Object value) {
            return String.valueOf(value).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A number within bounds.
     *
     * @param what the argument's name, for the message
     * @param extra what is added to it
     */
    record Bounded(Slot slot, String what, int least, int most, int extra) implements Slot {
        @Override
        public Object valueIn(Map<String, Object> variables) {
            Object value = slot.valueIn(variables);
            long number = value == null ? most : ((Number) value).longValue();
            if (number < least || number > most) {
                throw new BadInput(what + " is " + number + "; it has to be from " + least + " to " + most);
            }
            return number + extra;
        }
    }

    /** One value of a cursor. */
    record CursorValue(Slot cursor, String fingerprint, int width, int place) implements Slot {
        @Override
        public @Nullable Object valueIn(Map<String, Object> variables) {
            List<@Nullable Object> values = Cursor.read(String.valueOf(cursor.valueIn(variables)), fingerprint, width);
            return values.get(place);
        }
    }
}
