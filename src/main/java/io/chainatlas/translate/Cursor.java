package io.chainatlas.translate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyset cursor: the values of a row's sort keys and its id, with a check that ties them to the type and the order. It stays valid when rows are added or removed, the row it was taken from
 * included; used with a list of another type or in another order, or altered, it is refused.
 */
final class Cursor {
    private static final char SEPARATOR = '\u001f';

    private Cursor() {}

    static String of(List<?> values, String fingerprint) {
        StringBuilder text = new StringBuilder();
        values.forEach(v -> text.append(typed(v)).append(SEPARATOR));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((check(text.toString(), fingerprint) + text).getBytes(StandardCharsets.UTF_8));
    }

    /** The values of a cursor, of which there are {@code width}. Throws {@link BadInput} if it is no cursor of this order. */
    static List<@Nullable Object> read(String cursor, String fingerprint, int width) {
        String text;
        try {
            text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw stale(cursor);
        }
        if (text.length() < 8 || !check(text.substring(8), fingerprint).equals(text.substring(0, 8))) {
            throw stale(cursor);
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (String part : text.substring(8).split(String.valueOf(SEPARATOR), -1)) {
            if (!part.isEmpty()) {
                values.add(untyped(part));
            }
        }
        if (values.size() != width) {
            throw stale(cursor);
        }
        return values;
    }

    private static BadInput stale(String cursor) {
        return new BadInput("the cursor " + (cursor.length() > 40 ? cursor.substring(0, 40) + "…" : cursor)
                + " is not one of this list in this order; take cursors from an answer to the same query and sort");
    }

    private static String typed(@Nullable Object value) {
        if (value == null) {
            return "z";
        }
        String kind = value instanceof Boolean
                ? "b"
                : value instanceof Double
                        ? "f"
                        : value instanceof Number ? "i" : value instanceof LocalDate ? "d" : "s";
        return kind + value;
    }

    private static @Nullable Object untyped(String part) {
        String value = part.substring(1);
        return switch (part.charAt(0)) {
            case 'z' -> null;
            case 'b' -> Boolean.valueOf(value);
            case 'f' -> Double.valueOf(value);
            case 'i' -> Long.valueOf(value);
            case 'd' -> LocalDate.parse(value);
            default -> value;
        };
    }

    private static String check(String values, String fingerprint) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((fingerprint + SEPARATOR + values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
