package io.chainatlas.seed;

import java.util.regex.Pattern;

/**
 * The normalised form of a line. Copies of one text differ in what nobody sees: byte order marks, zero-width spaces, the marks of bold type, several spaces for one, and above all spaces that a typesetter
 * or a converter put around Chinese characters, digits and Latin words. These go, so that offsets and hashes hold for every copy:
 *
 * <ul>
 *   <li>{@code **}, U+FEFF and U+200B are left out;
 *   <li>a run of spaces, tabs, no-break and ideographic spaces becomes one space, and none at the ends;
 *   <li>a space goes if a wide character stands before or behind it; between Latin letters or digits it stays.
 * </ul>
 *
 * <p>Punctuation, full-width or not, stays as printed.
 */
final class Normaliser {
    private static final Pattern UNSEEN = Pattern.compile("\\*\\*|[\uFEFF\u200B]");
    private static final Pattern SPACES = Pattern.compile("[ \u00A0\u3000\t]+");

    /** Quotation marks, dashes, dots and circled numbers that Chinese text uses although they stand outside of the blocks of wide characters. */
    private static final String OTHER_WIDE = "\u2018\u2019\u201C\u201D\u2014\u2026\u00B7\u2605\u2460\u2461\u2462\u2463";

    private Normaliser() {}

    static String normalise(String line) {
        String text = SPACES.matcher(UNSEEN.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .strip();
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // The ends are no spaces, so a space has a neighbour on both sides.
            if (c != ' ' || !(wide(text.charAt(i - 1)) || wide(text.charAt(i + 1)))) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean wide(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF00 && c <= 0xFFEF)
                || OTHER_WIDE.indexOf(c) >= 0;
    }
}
