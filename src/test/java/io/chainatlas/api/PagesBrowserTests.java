package io.chainatlas.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.chainatlas.AtlasTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in a real browser: they work, and ask nobody but the program. */
@AtlasTest
class PagesBrowserTests {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Where the policy fails the test does, and still nobody is asked.
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
    private static final int PATIENCE = 60_000;
    private static final LocatorAssertions.ContainsTextOptions SLOWLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);

    /** What the browser says of a request that it did not send, because the page's policy forbids it. */
    private static final String BLOCKED = "csp";

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private final List<String> strangers = new ArrayList<>();
    private final List<String> blocked = new ArrayList<>();
    private final List<String> sockets = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Value("${atlas.engine.data}")
    private Path data;

    @Autowired
    private Neo4jConnectionDetails graph;

    private Page page;

    @BeforeAll
    static void startBrowser() {
        if (Files.isExecutable(CHROMIUM)) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(QUIET));
        }
    }

    @AfterAll
    static void stopBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void openPage() {
        assumeTrue(browser != null, "there is no browser at " + CHROMIUM + "; install Debian's chromium");
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onRequest(request -> {
            if (!request.url().startsWith(home())) {
                strangers.add(request.url());
            }
        });
        page.onRequestFailed(request -> {
            if (BLOCKED.equals(request.failure()) && strangers.remove(request.url())) {
                blocked.add(request.url());
            }
        });
        page.onWebSocket(socket -> sockets.add(socket.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void closePage() {
        if (page != null) {
            page.close();
        }
    }

    @Test
    void graphiQlRunsItsExample() {
        page.navigate(home() + "graphiql");
        Locator answer = page.locator(".result-window");
        page.locator(".graphiql-execute-button").click();
        assertThat(answer).containsText("\"companies\"", SLOWLY);
        assertThat(answer).not().containsText("\"errors\"");

        // The miniature knows no company of the example's, so its own query shows that answers arrive in full.
        page.locator(".graphiql-query-editor .CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard()
                .insertText(
                        "query Example { companies(where: {name: {contains: \"海能\"}}) { evidence { section } name } }");
        page.locator(".graphiql-execute-button").click();
        assertThat(answer).containsText("海能科技", SLOWLY);
        assertThat(answer).containsText("\"section\"");

        assertThat(strangers).isEmpty();
        assertThat(blocked).isEmpty();
        assertThat(sockets).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theNeo4jBrowserConnectsToTheGraphAndToNobodyElse() throws IOException {
        page.navigate(home() + "browser/");
        assertThat(page.getByTestId("boltaddress")).hasValue(graph.getUri().getAuthority());
        assertThat(page.getByTestId("username")).hasValue("neo4j");
        page.getByTestId("password")
                .fill(Files.readString(data.resolve("password")).strip());
        page.getByTestId("connect").click();
        assertThat(page.locator("body")).containsText("You are connected as user neo4j", SLOWLY);

        assertThat(strangers).isEmpty();
        assertThat(sockets)
                .isNotEmpty()
                .allSatisfy(socket -> assertThat(URI.create(socket).getAuthority())
                        .isEqualTo(graph.getUri().getAuthority()));
        // It tries, so an empty list of strangers means that the policy held and not that nothing happened.
        assertThat(blocked).anySatisfy(url -> assertThat(url).startsWith("https://fonts.googleapis.com/"));
        assertThat(complaints).allSatisfy(complaint -> assertThat(complaint).contains("Content Security Policy"));
    }

    private String home() {
        return "http://127.0.0.1:" + port + "/";
    }
}
