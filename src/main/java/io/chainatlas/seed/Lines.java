package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a text into normalised lines, and puts the rows of tables together. Converters flatten a table in two ways:
 *
 * <ul>
 *   <li>one cell a line, each cell beginning with a tab and a blank line after the row; a line without a tab goes on with the cell before it;
 *   <li>one row a line, with tabs between the cells.
 * </ul>
 *
 * <p>Both become one line with {@code |} between the cells, empty cells included, so that a row is one paragraph and a span can cover a value together with its name. Blank lines go.
 */
final class Lines {
    /** A tab with something printed before and behind it. */
    private static final Pattern TAB_INSIDE = Pattern.compile("[^\\s\\h].*\\t.*[^\\s\\h]");

    /**
     * A line.
     *
     * @param row whether it is a row of a table
     */
    record Line(String text, boolean row) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    private Lines() {}

    static List<Line> of(String text) {
        Lines lines = new Lines();
        text.lines().forEach(lines::add);
        lines.endRow();
        return lines.lines;
    }

    private void add(String line) {
        // Only spaces end a row: a line of a tab alone is an empty cell.
        if (line.replace(" ", "").isEmpty()) {
            endRow();
        } else if (line.startsWith("\t")) {
            cells.add(Normaliser.normalise(line));
        } else if (!cells.isEmpty()) {
            int last = cells.size() - 1;
            cells.set(last, cells.get(last) + Normaliser.normalise(line));
        } else if (TAB_INSIDE.matcher(line).find()) {
            for (String cell : line.split("\t", -1)) {
                cells.add(Normaliser.normalise(cell));
            }
            endRow();
        } else {
            String text = Normaliser.normalise(line);
            if (!text.isEmpty()) {
                lines.add(new Line(text, false));
            }
        }
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            lines.add(new Line(String.join("|", cells), true));
            cells.clear();
        }
    }
}
