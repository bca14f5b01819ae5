package io.chainatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class FilesTests {
    private static final Table TABLE = new Table(
            "补链/看板",
            List.of("园区", "数值"),
            List.of(10, 200),
            List.of(Arrays.asList("=1+1", 3.5), Arrays.asList("甲,\"乙\"\n丙", null)),
            List.of("规则 x"));

    private static final Map<String, Object> EVIDENCE =
            Map.of("document", Map.of("title", "海州高新区发展规划"), "section", "一、产业体系", "paragraph", 6, "quote", "海能科技");

    @Test
    void aCsvFileOpensInExcelAsChineseAndHoldsNoFormula() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.write(TABLE, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeff园区,数值\r\n'=1+1,3.5\r\n\"甲,\"\"乙\"\"\n丙\",\r\n");
    }

    @Test
    void aWorkbookHoldsTextsAsTextsAndNumbersAsNumbers() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile.write(TABLE, Language.ZH, out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("补链 看板");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("园区");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(3.5);
            assertThat(sheet.getRow(2).getCell(1)).isNull();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(workbook.getSheet("由来").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("规则 x");
        }
    }

    @Test
    void aBriefCitesItsEvidenceInFootnotesEachPlaceOnce() throws IOException {
        Map<String, Object> fact = Map.of(
                "from", Map.of("name", "海能科技"),
                "to", Map.of("name", "储能"),
                "fact", Map.of("title", "龙头", "evidence", List.of(EVIDENCE)));
        Map<String, Object> data = Map.of(
                "chainBrief",
                Map.of("chain", Map.of("name", "储能"), "leaders", List.of(fact), "companies", List.of(fact)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BriefFile.write(data, Map.of("chain", "chain:储能"), Language.ZH, out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            List<String> texts = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(texts.get(0)).isEqualTo("一链一策：储能");
            assertThat(texts).anySatisfy(t -> assertThat(t).startsWith("• 海能科技（龙头）"));
            assertThat(texts).anySatisfy(t -> assertThat(t).startsWith("• 海能科技 — 储能"));
            assertThat(texts).contains("• 这些文件中未见。");
            assertThat(document.getFootnotes().stream()
                            .map(f -> f.getParagraphs().get(0).getText())
                            .filter(t -> t.contains("海州")))
                    .singleElement()
                    .satisfies(t -> assertThat(t).contains("《海州高新区发展规划》一、产业体系，第 6 段：“海能科技”"));
        }
    }

    @Test
    void anyAnswerBecomesATableOfItsFirstList() {
        Map<String, Object> company = new java.util.LinkedHashMap<>();
        company.put("name", "海能科技");
        company.put("chains", List.of(Map.of("name", "储能"), Map.of("name", "风电")));
        Table table = FlatTable.of(
                Map.of("companies", List.of(company, Map.of("name", "东港机器人"))), "{ companies { name } }", Language.EN);
        assertThat(table.headings()).containsExactly("name", "chains.name");
        assertThat(table.rows().get(0)).containsExactly("海能科技", "储能; 风电");
        assertThat(table.rows().get(1)).containsExactly("东港机器人", null);
    }
}
