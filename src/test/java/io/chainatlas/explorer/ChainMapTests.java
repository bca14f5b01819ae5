package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The chain map shows segments with their coverage in words, opens one beside the map, and has the other three maps beside it. */
class ChainMapTests extends ViewTests {
    @Override
    String address() {
        return "map/zone:鞍山高新区/chain:工业互联网";
    }

    @Override
    List<String> headings() {
        return List.of("产业链图", "Chain map");
    }

    @Test
    void aSegmentOpensBesideTheMapAndIsInTheAddress() {
        open(address());
        Locator segment = page.locator("button.segment").first();
        String name = segment.locator("b").textContent();
        segment.click();
        assertThat(page).hasURL(Pattern.compile("segment="));
        assertThat(page.locator(".segment-panel h2")).containsText(name);
        assertThat(segment).hasAttribute("aria-pressed", "true");
        page.reload();
        settle();
        assertThat(page.locator(".segment-panel h2")).containsText(name);
        page.locator(".segment-panel header button").click();
        assertThat(page.locator(".segment-panel")).hasCount(0);
    }

    @Test
    void coverageIsSaidInWordsAndNotInColourAlone() {
        open(address());
        assertThat(page.locator("button.segment .coverage").first()).hasText(Pattern.compile("有企业|只有项目|文件中未见"));
    }

    @Test
    void theOtherThreeMapsStandBesideIt() {
        open(address());
        for (String kind : List.of("技术路线图", "应用领域图", "区域分布图")) {
            page.locator(".kinds a").getByText(kind).click();
            settle();
            assertThat(heading()).hasText(kind);
            assertThat(page.locator(".kinds a[aria-current=page]")).hasText(kind);
        }
        assertThat(page.locator(".regional table")).isVisible();
    }
}
