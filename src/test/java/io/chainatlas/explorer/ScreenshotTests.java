package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.chainatlas.SeedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Makes the pictures of the README: {@code mvn test -Dtest=ScreenshotTests -Dscreenshots.write=true}. They are pictures of the running program, and of nothing else. */
@SeedTest
@EnabledIfSystemProperty(named = "screenshots.write", matches = "true")
class ScreenshotTests {
    private static final Path FOLDER = Path.of("src/main/docs");
    private static final long LARGEST = 300_000;
    private static final int PATIENCE = 120_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "overview, overview, LIGHT",
        "graph, graph/zone:鞍山高新区, DARK",
        "map, map/zone:鞍山高新区/chain:工业互联网, LIGHT",
        "gaps, gaps?zone=zone:鞍山高新区, LIGHT",
    })
    void takes(String name, String address, ColorScheme scheme) throws IOException {
        try (BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setColorScheme(scheme)
                        .setLocale("zh-CN"))) {
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE);
            page.navigate("http://127.0.0.1:" + port + "/#/" + address);
            assertThat(page.locator(".view-body")).hasAttribute("aria-busy", "false");
            page.waitForFunction("() => document.querySelector('atlas-canvas')?.settled ?? true");
            page.waitForFunction("() => !document.querySelector('.state.loading')");
            byte[] picture = page.screenshot();
            assertThat(picture.length).as(name).isLessThan((int) LARGEST);
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), picture);
        }
    }
}
