package io.chainatlas.explorer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The brief cites every statement, prints on A4 without the page's frame, and is taken away as a Word document with footnotes. */
class BriefTests extends ViewTests {
    @Override
    String address() {
        return "brief/chain:工业互联网?zone=zone:鞍山高新区";
    }

    @Override
    List<String> headings() {
        return List.of("一链一策：工业互联网", "Chain brief: 工业互联网");
    }

    @Test
    void everyNumberOfAFootnoteHasItsNote() {
        open(address());
        int cited = page.locator(".note-mark").count();
        assertThat(cited).isPositive();
        String last = page.locator(".note-mark").last().textContent().strip();
        assertThat(page.locator("#note-" + last)).containsText("段");
    }

    @Test
    void printsWithoutTheFrame() {
        open(address());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#nav")).isHidden();
        assertThat(page.locator(".actions").first()).isHidden();
        assertThat(page.locator(".brief")).isVisible();
        assertThat(page.pdf(new Page.PdfOptions().setFormat("A4")).length).isGreaterThan(10_000);
    }

    @Test
    void theWordDocumentHoldsTheFootnotes() throws IOException {
        open(address());
        Download download = page.waitForDownload(
                () -> page.locator(".actions a.button").first().click());
        try (InputStream in = Files.newInputStream(download.path());
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().get(0).getText()).startsWith("一链一策：工业互联网");
            assertThat(document.getFootnotes().stream()
                            .filter(f -> f.getParagraphs().stream()
                                    .anyMatch(p -> p.getText().contains("段"))))
                    .isNotEmpty();
        }
    }
}
