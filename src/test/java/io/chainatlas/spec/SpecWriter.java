package io.chainatlas.spec;

import java.io.IOException;
import java.nio.file.Files;

/** Writes a fence of a case into its file. */
final class SpecWriter {
    private SpecWriter() {}

    static synchronized void write(SpecCase spec, String fence, String text) throws IOException {
        String file = Files.readString(spec.file());
        int start = file.indexOf("## " + spec.title() + "\n");
        int end = file.indexOf("\n## ", start + 3);
        String section = end < 0 ? file.substring(start) : file.substring(start, end);
        String opening = "```" + fence + "\n";
        int at = section.indexOf(opening);
        String changed = at < 0
                ? section.stripTrailing() + "\n\n" + opening + text + "```\n"
                : section.substring(0, at + opening.length())
                        + text
                        + section.substring(section.indexOf("```", at + opening.length()));
        Files.writeString(spec.file(), file.substring(0, start) + changed + (end < 0 ? "" : file.substring(end)));
    }
}
