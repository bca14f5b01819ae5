package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The ledger draws baseline and goal, lists every target with its evidence, and marks what contradicts. */
class TargetsTests extends ViewTests {
    @Override
    String address() {
        return "targets?owner=zone:鞍山高新区";
    }

    @Override
    List<String> headings() {
        return List.of("指标台账", "Target ledger");
    }

    @Test
    void theBarsAreATableToo() {
        open(address());
        page.locator(".choices select").last().selectOption("地区生产总值");
        page.locator("atlas-chart details summary").first().click();
        assertThat(page.locator("atlas-chart table").first()).containsText("95.3");
        assertThat(page.locator("atlas-chart table").first()).containsText("147");
    }

    @Test
    void aTargetShowsWhereItIsPrinted() {
        open(address());
        page.locator(".find input").fill("地区生产总值");
        assertThat(page.locator("table.data tbody tr").first()).containsText("地区生产总值");
        page.locator("table.data tbody .evidence-button").first().click();
        assertThat(page.locator("dialog.drawer .place").first()).containsText("发展目标");
    }

    @Test
    void anOldLinkIsToldAndOffersTheOwnersThatThereAre() {
        open("targets?owner=zone:旧园区");
        assertThat(page.locator(".state.empty")).containsText("图中没有这个地址所指的园区");
        page.locator(".choices select").first().selectOption("zone:鞍山高新区");
        assertThat(page.locator("table.data tbody tr").first()).isVisible();
    }

    @Test
    void theAuditStandsBesideTheLedger() {
        open("targets");
        assertThat(page.locator("#findings")).containsText("一致性审计");
        assertThat(page.locator(".finding").first()).isVisible();
    }
}
