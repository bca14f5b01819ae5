package io.chainatlas.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file: UTF-8, a header, one row a line, quotes where a value holds a comma, a quote or a line break. A byte order mark, as Excel writes it, and either kind of line end are taken.
 *
 * @param file its name, relative to the seed's folder
 * @param header the names of its columns
 * @param rows its rows
 */
record Table(String file, List<String> header, List<Row> rows) {
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\n")
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    /** Values as they stand, so that line breaks at their ends can be counted. */
    private static final CSVFormat UNTRIMMED = FORMAT.builder().setTrim(false).get();

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|\n");

    /** A row: its values by column, and where it stands. */
    record Row(String file, long line, Map<String, String> values) {
        /** The value of a column, empty where there is none. */
        String get(String column) {
            return values.getOrDefault(column, "");
        }

        /** The items of a list, which are separated by semicolons. */
        List<String> list(String column) {
            List<String> items = new ArrayList<>();
            for (String item : get(column).split(";", -1)) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
            return items;
        }
    }

    /** Reads a file; what is wrong with its form is found and the row left out. */
    static Table read(Path folder, Path path, Findings findings) {
        String file = folder.relativize(path).toString().replace('\\', '/');
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CSVParser parser = CSVParser.parse(Files.readString(path, StandardCharsets.UTF_8), UNTRIMMED)) {
            for (CSVRecord csv : parser) {
                if (header.isEmpty()) {
                    header = csv.stream()
                            .map(c -> c.replace("\uFEFF", "").trim())
                            .toList();
                    continue;
                }
                // The parser has read to the end of the record; a value with line breaks would make it start earlier.
                long breaks = csv.stream()
                        .mapToLong(v -> LINE_BREAK.matcher(v).results().count())
                        .sum();
                long line = parser.getCurrentLineNumber() - breaks;
                if (csv.size() != header.size()) {
                    findings.add(
                            file,
                            line,
                            "",
                            "has " + csv.size() + " values where the header has " + header.size()
                                    + " columns; is a comma or a quote missing or too many?");
                    continue;
                }
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    values.put(header.get(i), csv.get(i).trim());
                }
                rows.add(new Row(findings.named(file), line, values));
            }
            if (header.isEmpty()) {
                findings.add(file, 0, "", "is empty; its first line names the columns");
            }
        } catch (java.nio.charset.CharacterCodingException e) {
            findings.add(file, 0, "", "is not UTF-8; save it as CSV UTF-8");
        } catch (IOException | java.io.UncheckedIOException e) {
            findings.add(
                    file,
                    0,
                    "",
                    "cannot be read, perhaps because a quote is not closed: "
                            + String.valueOf(e.getMessage()).replaceAll("^[\\w.]+Exception: ", ""));
        }
        return new Table(file, header, rows);
    }

    /** Finds columns that are not there, are there twice, or that nobody asked for. A file without a header was found when it was read. */
    void checkHeader(List<String> expected, Findings findings) {
        if (header.isEmpty()) {
            return;
        }
        for (String column : expected) {
            if (!header.contains(column)) {
                findings.add(
                        file, 1, column, "is missing from the header; the columns are " + String.join(",", expected));
            }
        }
        for (String column : header) {
            if (header.indexOf(column) != header.lastIndexOf(column)) {
                findings.add(file, 1, column, "is in the header twice");
            }
            if (!expected.contains(column)) {
                findings.add(
                        file, 1, column, "is not a column of this file; the columns are " + String.join(",", expected));
            }
        }
    }
}
