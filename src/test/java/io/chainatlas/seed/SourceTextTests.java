package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTests {
    @Test
    void numbersParagraphsAndNamesTheirSections() {
        assertThat(SourceText.paragraphs("海港规划\n\n一、码头\n（一）东港\n扩建。\n（二）西港\n疏浚。\n二、堆场\n新建。"))
                .containsExactly(
                        new Paragraph(1, Paragraph.Kind.TEXT, "海港规划", ""),
                        new Paragraph(2, Paragraph.Kind.HEADING, "一、码头", "一、码头"),
                        new Paragraph(3, Paragraph.Kind.HEADING, "（一）东港", "一、码头 / （一）东港"),
                        new Paragraph(4, Paragraph.Kind.TEXT, "扩建。", "一、码头 / （一）东港"),
                        new Paragraph(5, Paragraph.Kind.HEADING, "（二）西港", "一、码头 / （二）西港"),
                        new Paragraph(6, Paragraph.Kind.TEXT, "疏浚。", "一、码头 / （二）西港"),
                        new Paragraph(7, Paragraph.Kind.HEADING, "二、堆场", "二、堆场"),
                        new Paragraph(8, Paragraph.Kind.TEXT, "新建。", "二、堆场"));
    }

    @Test
    void findsAHeadingOnlyAfterItsLinesAreJoined() {
        assertThat(SourceText.paragraphs("一、码头\n甲。\n乙。\n丙。\n着力推进\n东港扩建\n工程开工。"))
                .extracting(Paragraph::text, Paragraph::kind)
                .endsWith(tuple("着力推进东港扩建", Paragraph.Kind.HEADING), tuple("工程开工。", Paragraph.Kind.TEXT));
    }

    @Test
    void readsAPlanThatIsPrintedTwiceOnce() {
        StringBuilder plan = new StringBuilder("海港规划\n");
        for (int i = 0; i < 50; i++) {
            plan.append("港".repeat(40)).append(i).append("。\n");
        }
        assertThat(SourceText.paragraphs(plan.toString().repeat(2))).hasSize(51);
    }

    @Test
    void hashesTheNormalisedTextInUtf8() {
        // echo -n 东港 | sha256sum
        assertThat(SourceText.paragraphs("  东 港\r\n").get(0).sha256())
                .isEqualTo("c4b822aec9e65602a106d11f4b31843b4dbb4a6051af9d464c1c4be1a3264a48");
    }

    @Test
    void givesNothingForATextWithoutAnyPrintedLine() {
        assertThat(SourceText.paragraphs("\uFEFF \n\u3000\n\n")).isEmpty();
        assertThat(SourceText.paragraphs("")).isEmpty();
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "\uFEFF东港\n");
        assertThat(SourceText.paragraphs(file)).containsExactly(new Paragraph(1, Paragraph.Kind.TEXT, "东港", ""));
    }

    @Test
    void refusesAFileThatIsNotUtf8(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "东港".getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> SourceText.paragraphs(file)).isInstanceOf(UncheckedIOException.class);
    }
}
