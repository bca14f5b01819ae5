package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An entity's page: what is known of it, its relationships by kind and page by page, the evidence of each one click away. */
class EntityPageTests extends ViewTests {
    @Override
    String address() {
        return "entity/company:荣信汇科";
    }

    @Override
    List<String> headings() {
        return List.of("荣信汇科", "荣信汇科");
    }

    @Test
    void groupsItsRelationshipsAndGivesTheEvidenceOfEach() {
        open(address());
        Locator chains = page.locator("#relation-chains");
        assertThat(chains.locator("h2")).containsText("经营的产业链");
        assertThat(chains).containsText("工业互联网");
        chains.locator("li")
                .filter(new Locator.FilterOptions().setHasText("工业互联网"))
                .locator(".evidence-button")
                .click();
        Locator drawer = page.locator("dialog.drawer[open]");
        assertThat(drawer.locator(".place").first()).containsText("鞍山高新技术产业开发区发展“十四五”规划");
        assertThat(drawer.locator(".place").first()).containsText("段");
        // The text, or, where the reader has no documents, how to see it.
        assertThat(drawer.locator("mark").or(drawer.locator(".note")).first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(drawer).hasCount(0);
        assertThat(chains.locator(".evidence-button:focus")).hasCount(1);
    }

    @Test
    void saysWhatItKnowsInTheWordsOfTheSchema() {
        open(address());
        assertThat(page.locator(".view-body .card .facts").first()).containsText("上市公司 · 培育目标");
        page.locator(".tools button").first().click();
        assertThat(page.locator(".view-body .card .facts").first()).containsText("Listed · a target");
        assertThat(page.locator("#relation-chains h2")).containsText("Chains it operates in");
    }

    @Test
    void givesMoreOfManyOnDemand() {
        open("entity/zone:鞍山高新区");
        Locator segments = page.locator("#relation-segments");
        page.locator(".jumps button")
                .filter(new Locator.FilterOptions().setHasText("规划的环节"))
                .click();
        assertThat(segments.locator("h2")).isFocused();
        assertThat(segments.locator("li")).hasCount(12);
        segments.locator("section > button").click();
        assertThat(segments.locator("li")).hasCount(62);
        segments.locator("li a").first().click();
        assertThat(page).hasURL(Pattern.compile("#/entity/segment:"));
    }

    @Test
    void whatTheGraphDoesNotHaveIsSaidPlainly() {
        open("entity/company:没有这家");
        assertThat(page.locator(".state.empty")).containsText("图中没有标识为“company:没有这家”的实体");
    }
}
