package io.chainatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as CSV (RFC 4180), in UTF-8 with the byte order mark without which Excel takes Chinese for something else. */
public final class CsvFile {
    private CsvFile() {}

    public static void write(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.headings());
        for (List<@Nullable Object> row : table.rows()) {
            for (Object cell : row) {
                printer.print(cell instanceof String text ? harmless(text) : cell);
            }
            printer.println();
        }
        printer.flush();
    }

    /** A text that a spreadsheet does not take for a formula: such a text gets an apostrophe, as OWASP has it for CSV injection. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
