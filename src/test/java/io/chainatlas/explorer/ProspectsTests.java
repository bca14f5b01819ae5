package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The prospect list names whom the plans court, with the verb as printed. */
class ProspectsTests extends ViewTests {
    @Override
    String address() {
        return "prospects";
    }

    @Override
    List<String> headings() {
        return List.of("招商资源库", "Prospects");
    }

    @Test
    void aCourtedFirmStandsWithItsVerbAndItsEvidence() {
        open(address());
        page.locator(".find input").fill("比亚迪");
        assertThat(page.locator("table.data tbody tr").first()).containsText("比亚迪");
        assertThat(page.locator("table.data tbody tr").first()).containsText("争取");
        page.locator("table.data tbody .evidence-button").first().click();
        assertThat(page.locator("dialog.drawer .place").first()).containsText("鞍山高新");
    }
}
