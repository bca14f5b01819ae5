package io.chainatlas.seed;

/**
 * A paragraph in the making, before it has a number and a section.
 *
 * @param text its normalised text, never empty but for a row of empty cells
 */
record Block(Paragraph.Kind kind, String text) {
    boolean is(Paragraph.Kind other) {
        return kind == other;
    }

    /** The last character; a space where there is none. */
    char last() {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }
}
