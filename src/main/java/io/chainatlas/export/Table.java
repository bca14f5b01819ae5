package io.chainatlas.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table as it goes into a file.
 *
 * @param title the name of the sheet
 * @param headings the first row
 * @param widths in characters, one for each column
 * @param rows texts, numbers and nulls
 * @param notes how the answer came about, a line each
 */
public record Table(
        String title,
        List<String> headings,
        List<Integer> widths,
        List<List<@Nullable Object>> rows,
        List<String> notes) {
    /** A table of rows of an answer. */
    static Table of(
            String title, List<Column> columns, List<Map<String, Object>> rows, List<String> notes, Language language) {
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            List<@Nullable Object> line = new ArrayList<>();
            columns.forEach(c -> line.add(c.cell().of(row, language)));
            cells.add(line);
        }
        return new Table(
                title,
                columns.stream().map(c -> language.of(c.zh(), c.en())).toList(),
                columns.stream().map(Column::width).toList(),
                cells,
                notes);
    }
}
