package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The gap board filters, opens a verdict that has an address of its own, and is taken away as a workbook that holds what is seen. */
class GapBoardTests extends ViewTests {
    @Override
    String address() {
        return "gaps?zone=zone:鞍山高新区";
    }

    @Override
    List<String> headings() {
        return List.of("补链看板", "Gap board");
    }

    @Test
    void aVerdictHasAnAddressThatCanBeSent() {
        open(address());
        Locator reason = page.locator("table.data tbody tr a.quiet-link").first();
        String said = reason.textContent().strip();
        reason.click();
        settle();
        assertThat(page).hasURL(Pattern.compile("#/gaps/"));
        assertThat(page.locator(".verdict .reason")).hasText(said);
        page.reload();
        settle();
        assertThat(page.locator(".verdict .reason")).hasText(said);
        page.locator(".verdict .evidence-button").first().click();
        assertThat(page.locator("dialog.drawer .place").first()).isVisible();
    }

    @Test
    void filteringByKindIsInTheAddress() {
        open(address());
        page.locator(".filter select").first().selectOption("补链");
        assertThat(page).hasURL(Pattern.compile("kind="));
        assertThat(page.locator("table.data tbody .gap-kind").first()).hasText("补链");
        assertThat(page.locator("table.data tbody .gap-kind.build")).hasCount(0);
    }

    @Test
    void theWorkbookHoldsTheVerdictsOfTheBoard() throws IOException {
        open(address());
        page.locator(".filter select").first().selectOption("补链");
        String status = page.locator(".paging p").textContent();
        int shown = Integer.parseInt(
                status.replaceAll(".*共 ([\\d,]+) 条.*", "$1").replace(",", "").strip());
        Download download = page.waitForDownload(
                () -> page.locator(".actions a.button").first().click());
        try (InputStream in = Files.newInputStream(download.path());
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("园区");
            assertThat(sheet.getLastRowNum()).isEqualTo(shown);
            assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("补链");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
        }
    }
}
