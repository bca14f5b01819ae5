package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.ReadDoor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The overview tells what is in the graph, and its table obeys. */
class OverviewTests extends ViewTests {
    private static final Map<String, String> CHINESE =
            Map.of("Zone", "园区", "Company", "企业", "Segment", "环节", "Target", "指标");

    @Autowired
    private ReadDoor door;

    @Override
    String address() {
        return "overview";
    }

    @Override
    List<String> headings() {
        return List.of("总览", "Overview");
    }

    @Test
    void countsWhatTheGraphHolds() {
        open(address());
        CHINESE.forEach((label, chinese) -> {
            Object count = door.read(
                            Statement.of("MATCH (n:" + label + ") RETURN count(n) AS count"), Duration.ofSeconds(30))
                    .get(0)
                    .get("count");
            assertThat(page.locator(".holdings li")
                            .filter(new Locator.FilterOptions()
                                    .setHas(page.locator(
                                            "span",
                                            new Page.LocatorOptions()
                                                    .setHasText(Pattern.compile("^" + chinese + "$"))))))
                    .containsText(String.format("%,d", (Long) count));
        });
        assertThat(page.locator(".document")).hasCount(5);
    }

    @Test
    void tellsWhatIsNewSinceThisBrowserLastLooked() {
        open(address());
        Locator news = page.locator("section[aria-labelledby=news]");
        assertThat(news).containsText("第一次打开总览");
        assertThat(news).containsText("《鞍山市科技局关于落实“创新提升工程”的实施方案》，2023年7月25日发布");
        page.evaluate("""
            () => {
              const seen = JSON.parse(localStorage.getItem('atlas.seen'));
              seen.counts.Company -= 7;
              localStorage.setItem('atlas.seen', JSON.stringify({ ...seen, key: 'before', on: '2026-01-05' }));
            }\
            """);
        page.reload();
        settle();
        assertThat(news).containsText("与2026年1月5日所见相比：企业 +7。");
        page.reload();
        settle();
        assertThat(news).containsText("企业 +7");
    }

    @Test
    void itsTableFiltersSortsAndPagesInTheAddress() {
        open(address());
        Locator rows = page.locator("table.data tbody tr");
        assertThat(rows).hasCount(50);
        page.locator(".paging button").last().click();
        assertThat(page).hasURL(Pattern.compile("page=2"));
        page.locator(".filter select").first().selectOption("增长极");
        assertThat(page).hasURL(Pattern.compile("kind="));
        assertThat(rows.first()).containsText("增长极");
        page.locator("thead button").first().click();
        String first = rows.first().locator("td").first().textContent();
        page.locator("thead button").first().click();
        assertThat(rows.first().locator("td").first()).not().hasText(first);
        String url = page.url();
        page.reload();
        settle();
        assertThat(page).hasURL(url);
        assertThat(page.locator("th[aria-sort=descending]")).hasCount(1);
        assertThat(page.locator(".filter select").first()).hasValue("GROWTH_POLE");
        page.locator(".find input").fill("没有这样的园区");
        assertThat(page.locator(".state.empty")).containsText("没有符合筛选的内容");
        page.locator(".table-tools button").click();
        assertThat(rows.first()).isVisible();
    }

    @Test
    void showsTheQueryAndItsCypher() {
        open(address());
        page.locator("atlas-asked > button").click();
        assertThat(page.locator("dialog.asked")).containsText("query Holdings");
        assertThat(page.locator("dialog.asked")).containsText("MATCH (n1:`Zone`");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.asked")).hasCount(0);
    }

    @Test
    void findsByPinyinAndOpensWithTheKeyboard() {
        open(address());
        page.keyboard().press("/");
        page.keyboard().type("rxhk");
        assertThat(page.locator("[role=option][aria-selected=true]")).containsText("荣信汇科");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#/entity/company:"));
    }

    @Test
    void saysInPlainWordsWhyThereIsNoAnswer() {
        page.route(
                "**/graphql",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"errors\":[{\"message\":\"a fault of the program; the log has it under"
                                + " execution id"
                                + " 7f-3a\",\"extensions\":{\"code\":\"INTERNAL_ERROR\"}}]}")));
        page.navigate(home());
        Locator failed = page.locator(".state.failed");
        assertThat(failed).containsText("把执行编号交给管理员");
        assertThat(failed).containsText("7f-3a");
        page.unroute("**/graphql");
        failed.locator("button").click();
        settle();
        assertThat(page.locator(".holdings li")).hasCount(11);
    }
}
