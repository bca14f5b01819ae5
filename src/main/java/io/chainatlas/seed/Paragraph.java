package io.chainatlas.seed;

/**
 * One paragraph of a source text.
 *
 * @param number its number in the document, from 1
 * @param kind what it is; the names are those of the vocabulary's {@code PassageKind}
 * @param text its normalised text; spans of evidence count the UTF-16 units of it from 0
 * @param section the headings above it from the outermost, joined by {@code " / "}, a heading being the last of its own; empty before the first heading
 */
record Paragraph(int number, Kind kind, String text, String section) {
    /** What a paragraph is. */
    public enum Kind {
        /** Running text. */
        TEXT,
        /** A heading, with a number or without. */
        HEADING,
        /** A row of a table, its cells parted by {@code |}; or one cell where a table was printed one cell a line. */
        TABLE,
        /** The caption of a table, a figure or a box. */
        CAPTION,
        /** The name of an image file: a box or figure of which no text is left. */
        IMAGE,
        /** A line of the table of contents. */
        CONTENTS;

        /** Whether such a paragraph can state a fact, so that it counts for the coverage. */
        boolean statesFacts() {
            return this == TEXT || this == TABLE;
        }
    }

    /** The SHA-256 of the normalised text in UTF-8, as 64 lower-case hexadecimal digits. */
    public String sha256() {
        return Sha256.of(text);
    }
}
