package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import io.chainatlas.spec.GraphQlHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The console: GraphiQL with examples, each of which runs on the atlas's own seed and gives something. */
class ConsoleTests extends ViewTests {
    private static final Path EXAMPLES = Path.of("src/main/resources/static/explorer/examples.graphql");
    private static final Pattern NAME = Pattern.compile("query (\\w+)");

    @LocalServerPort
    private int port;

    @Override
    String address() {
        return "console";
    }

    @Override
    List<String> headings() {
        return List.of("控制台", "Console");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleGivesSomething() throws IOException {
        return Stream.of(Files.readString(EXAMPLES).split("\n\n(?=# )")).map(example -> {
            Matcher name = NAME.matcher(example);
            assertThat(name.find()).as(example).isTrue();
            return DynamicTest.dynamicTest(name.group(1), () -> {
                assertThat(example.lines().limit(2))
                        .allSatisfy(line -> assertThat(line).matches("# .+ \\| .+"));
                JsonNode answer = JsonMapper.shared().readTree(new GraphQlHttp(port).post(example, Map.of()));
                assertThat(answer.has("errors")).as(answer.toString()).isFalse();
                assertThat(answer.get("data"))
                        .isNotEmpty()
                        .allSatisfy(field ->
                                assertThat(field).as("what a root field gives").isNotEmpty());
            });
        });
    }

    @Test
    void anExampleGoesIntoGraphiQlAndRuns() {
        open(address());
        Locator examples = page.locator(".console nav li a");
        assertThat(examples).hasCount(12);
        examples.filter(new Locator.FilterOptions().setHasText("搜索")).click();
        assertThat(page).hasURL(Pattern.compile("example=Search"));
        FrameLocator graphiql = page.frameLocator(".console iframe");
        assertThat(graphiql.locator(".graphiql-query-editor")).containsText("rxhk");
        graphiql.locator(".graphiql-execute-button").click();
        assertThat(graphiql.locator(".result-window")).containsText("company:荣信汇科");
    }

    @Test
    void aViewOpensItsQueryHere() {
        open("entity/company:荣信汇科");
        page.locator("atlas-asked > button").click();
        page.locator("dialog.asked .operation .button").last().click();
        assertThat(heading()).containsText("控制台");
        FrameLocator graphiql = page.frameLocator(".console iframe");
        assertThat(graphiql.locator(".graphiql-query-editor")).containsText("query Whole");
        graphiql.locator(".graphiql-execute-button").click();
        assertThat(graphiql.locator(".result-window")).containsText("count_chains");
    }
}
