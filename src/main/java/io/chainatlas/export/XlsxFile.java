package io.chainatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A table as an Excel workbook: the rows with a fixed heading and filters, and a second sheet that says how they came about. */
public final class XlsxFile {
    /** What a cell of the format can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private final CellStyle heading;
    private final CellStyle body;

    private XlsxFile(XSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        this.body = workbook.createCellStyle();
        body.setVerticalAlignment(VerticalAlignment.TOP);
        body.setWrapText(true);
    }

    public static void write(Table table, Language language, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XlsxFile file = new XlsxFile(workbook);
            file.rows(workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title())), table);
            file.notes(workbook.createSheet(language.of("由来", "Provenance")), table.notes());
            workbook.write(out);
        }
    }

    private void rows(Sheet sheet, Table table) {
        Row first = sheet.createRow(0);
        for (int i = 0; i < table.headings().size(); i++) {
            cell(first, i, table.headings().get(i), heading);
            sheet.setColumnWidth(i, Math.min(100, table.widths().get(i)) * 256);
        }
        for (List<@Nullable Object> line : table.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < line.size(); i++) {
                cell(row, i, line.get(i), body);
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(
                0, table.rows().size(), 0, Math.max(0, table.headings().size() - 1)));
    }

    private void notes(Sheet sheet, List<String> notes) {
        sheet.setColumnWidth(0, 120 * 256);
        for (int i = 0; i < notes.size(); i++) {
            cell(sheet.createRow(i), 0, notes.get(i), body);
        }
    }

    private static void cell(Row row, int column, @Nullable Object value, CellStyle style) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else {
            String text = String.valueOf(value);
            cell.setCellValue(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        }
    }
}
