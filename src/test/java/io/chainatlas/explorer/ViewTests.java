package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.chainatlas.SeedTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A view of the explorer in a real browser, on the atlas's own seed. What every view keeps to is tested here, on the view's {@link #address}; what is its own a subclass adds.
 * After each test the browser must have had nothing to complain of, and nobody but the program was asked for anything.
 */
@SeedTest
abstract class ViewTests {
    private static final int PATIENCE = 60_000;
    private static final int MANY_TABS = 60;
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    private BrowserContext context;

    /** The page, 1280 pixels wide, in Chinese and light unless a test says otherwise. */
    protected Page page;

    /** The address of the view behind the {@code #/}, such as {@code gaps?kind=FILL}. */
    abstract String address();

    /** The view's first heading in Chinese and in English, each or a part of it. */
    abstract List<String> headings();

    @BeforeEach
    void openPage() {
        context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("zh-CN")
                        .setAcceptDownloads(true));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(home()) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                strangers.add(url);
            }
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
    }

    @AfterEach
    void nothingWentWrong() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
        assertThat(strangers).as("other hosts that were asked").isEmpty();
    }

    @Test
    void opensInChineseAndSwitchesToEnglish() {
        open(address());
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(heading()).containsText(headings().get(0));
        page.locator(".tools button").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(heading()).containsText(headings().get(1));
        page.reload();
        settle();
        assertThat(heading()).containsText(headings().get(1));
    }

    @Test
    void hasNoGraveFaultForWhoCannotSeeInEitherThemeOrWidth() {
        open(address());
        assertThat(graveFaults()).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(graveFaults()).as("dark").isEmpty();
        page.setViewportSize(390, 844);
        assertThat(graveFaults()).as("narrow").isEmpty();
    }

    @Test
    void fitsANarrowScreen() {
        page.setViewportSize(390, 844);
        open(address());
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.locator(".menu").click();
        assertThat(page.locator("#nav a[aria-current]")
                        .or(page.locator("#nav a"))
                        .first())
                .isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#nav")).isHidden();
    }

    @Test
    void isWalkedThroughByKeyboard() {
        open(address());
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        int inside = 0;
        for (int i = 0; i < MANY_TABS; i++) {
            page.keyboard().press("Tab");
            // What is in a frame of another page is that page's.
            if (!(boolean) page.evaluate("document.querySelector('#main').contains(document.activeElement) &&"
                    + " document.activeElement.tagName !== 'IFRAME'")) {
                break;
            }
            inside++;
            assertThat(page.evaluate("['none', '0px'].includes(getComputedStyle(document.activeElement).outlineStyle) ?"
                            + " document.activeElement.outerHTML : 'seen'"))
                    .as("where the focus is can be seen")
                    .isEqualTo("seen");
        }
        assertThat(inside).as("stops within the view").isPositive();
    }

    @Test
    void isLeftAndComeBackTo() {
        open(address());
        String before = heading().textContent();
        String url = page.url();
        page.evaluate("location.hash = '#/no-such-view'");
        assertThat(heading()).containsText("没有这个页面");
        page.goBack();
        settle();
        assertThat(page).hasURL(url);
        assertThat(heading()).hasText(before);
    }

    /** Opens an address and waits until its data is there. */
    protected void open(String address) {
        page.navigate(home() + "#/" + address);
        settle();
    }

    /** Waits until the view has its data. */
    protected void settle() {
        assertThat(page.locator(".view-body")).hasAttribute("aria-busy", "false");
        assertThat(page.locator(".view-body > .state.loading")).hasCount(0);
    }

    protected Locator heading() {
        return page.locator("#main h1");
    }

    protected String home() {
        return "http://127.0.0.1:" + port + "/";
    }

    /** What axe finds that would keep somebody out, each with where. A page of others in a frame is not ours to mend. */
    protected List<String> graveFaults() {
        return new AxeBuilder(page)
                .exclude("iframe").analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + " at " + rule.getNodes().get(0).getTarget() + ": "
                                        + rule.getNodes().get(0).getFailureSummary())
                        .toList();
    }
}
