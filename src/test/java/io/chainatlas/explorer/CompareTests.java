package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The comparison shows both texts side by side, and a third zone joins by the address. */
class CompareTests extends ViewTests {
    @Override
    String address() {
        return "compare/zone:鞍山高新区/zone:大连高新区";
    }

    @Override
    List<String> headings() {
        return List.of("园区对照", "Compare zones");
    }

    @Test
    void bothTextsStandSideBySide() {
        open(address());
        Locator shared = page.locator("details.shared").first();
        shared.locator("summary").click();
        assertThat(shared.locator(".sides section").first().locator(".place").first())
                .containsText("鞍山");
        assertThat(shared.locator(".sides section").last().locator(".place").first())
                .containsText("大连");
    }

    @Test
    void theHeatMapIsATableToo() {
        open(address());
        page.locator("atlas-chart details summary").first().click();
        assertThat(page.locator("atlas-chart table tbody tr").first()).isVisible();
        assertThat(page.locator("atlas-chart canvas").first()).isVisible();
    }

    @Test
    void anOldLinkIsToldAndOffersTheZonesThatThereAre() {
        open("compare/zone:旧园区/zone:大连高新区");
        assertThat(page.locator(".state.empty")).containsText("图中没有这个地址所指的园区");
        page.locator(".choices select").first().selectOption("zone:鞍山高新区");
        settle();
        assertThat(page.locator("section[aria-labelledby=profile] tbody tr")).hasCount(2);
    }

    @Test
    void aThirdZoneJoins() {
        open(address());
        page.locator(".choices select").last().selectOption("zone:鞍山经济开发区");
        settle();
        assertThat(page).hasURL(Pattern.compile("compare/zone:.*/zone:.*/zone:"));
        assertThat(page.locator("section[aria-labelledby=profile] tbody tr")).hasCount(3);
    }
}
