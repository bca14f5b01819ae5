package io.chainatlas.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out a second printing of the same text. A plan is found that stands in its file twice, once after the other; counted twice, each of its facts would have two places and each paragraph two numbers.
 *
 * <p>A second printing begins at a line equal to the first line of the text, if at least {@value #ENOUGH} long lines follow and 95 of 100 of them have stood before. Long is {@value #LONG} characters: short
 * lines, as headings and cells, recur in any text.
 */
final class SecondPrinting {
    private static final int LONG = 40;
    private static final int ENOUGH = 50;
    private static final double SHARE = 0.95;

    private SecondPrinting() {}

    /** The lines up to the second printing; all of them where there is none. */
    static List<Lines.Line> leaveOut(List<Lines.Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).text().equals(lines.get(0).text()) && begins(lines, i)) {
                return lines.subList(0, i);
            }
        }
        return lines;
    }

    private static boolean begins(List<Lines.Line> lines, int start) {
        Set<String> before =
                lines.subList(0, start).stream().map(Lines.Line::text).collect(Collectors.toSet());
        List<String> after = lines.subList(start, lines.size()).stream()
                .map(Lines.Line::text)
                .filter(t -> t.length() >= LONG)
                .toList();
        return after.size() >= ENOUGH && after.stream().filter(before::contains).count() >= SHARE * after.size();
    }
}
