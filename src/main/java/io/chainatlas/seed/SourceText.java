package io.chainatlas.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a source text into numbered, normalised paragraphs, to which evidence points. The reading is a chain of rules, each in a type of its own that states it: {@link Lines} with {@link Normaliser}, {@link
 * SecondPrinting}, {@link Kinds} with {@link Contents} and {@link Headings}, {@link Joins}, {@link LostNumbers}, {@link Sections}. None of them knows a document.
 *
 * <p>A change of any rule changes numbers or offsets, and with them what the evidence of a seed means; {@link Proof} then finds it.
 */
final class SourceText {
    private SourceText() {}

    /**
     * The paragraphs of a file in UTF-8.
     *
     * @throws UncheckedIOException if the file cannot be read or is not UTF-8
     */
    public static List<Paragraph> paragraphs(Path file) {
        try {
            return paragraphs(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs of a text, numbered from 1; none for a text without any printed line. */
    public static List<Paragraph> paragraphs(String text) {
        List<Lines.Line> lines = SecondPrinting.leaveOut(Lines.of(text));
        return Sections.number(LostNumbers.tell(Joins.join(Kinds.of(lines))));
    }
}
