package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.model.Sdl;
import io.chainatlas.model.SdlVocabulary;
import io.chainatlas.model.Vocabulary;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A small seed that agrees with its text, of which each test breaks one thing. */
class ProofTests {
    private static final Path EXAMPLE = Path.of("src/test/resources/proof");
    private static final Vocabulary VOCABULARY = SdlVocabulary.of(Sdl.load());

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        FileSystemUtils.copyRecursively(EXAMPLE, folder);
    }

    @Test
    void findsNothingWhereAllAgrees() {
        assertThat(prove().findings()).isEmpty();
        assertThat(prove().proven()).isTrue();
    }

    @Test
    void measuresTextAndTablesOnly() {
        assertThat(prove().coverage())
                .containsExactly(new Coverage(
                        "harbour", 5, 3, List.of(new Coverage.Gap(7, "二、发展目标"), new Coverage.Gap(8, "二、发展目标"))));
    }

    @Test
    void countsAParagraphThatOnlyAnEdgeCites() throws IOException {
        change("seed/edges/zone-plans-chain.csv", "@0-10", "@0-10;harbour-8@0-4");
        assertThat(prove().coverage())
                .containsExactly(new Coverage("harbour", 5, 4, List.of(new Coverage.Gap(7, "二、发展目标"))));
    }

    @Test
    void findsADocumentThatIsNotThere() throws IOException {
        Files.delete(folder.resolve("documents/harbour.txt"));
        assertThat(found()).containsExactly("documents.csv:2 [file]");
        assertThat(prove().coverage()).isEmpty();
    }

    @Test
    void findsADocumentThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("documents/harbour.txt"), "东港".getBytes(Charset.forName("GBK")));
        assertThat(found()).containsExactly("documents.csv:2 [file]", "documents.csv:2 [sha256]");
    }

    @Test
    void findsAnotherEditionThatReadsTheSame() throws IOException {
        change("documents/harbour.txt", "一、产业体系", "一、 产业体系");
        assertThat(found()).containsExactly("documents.csv:2 [sha256]");
    }

    @Test
    void findsWhereAnotherEditionDiffers() throws IOException {
        change("documents/harbour.txt", "凝心聚力", "同心协力");
        assertThat(found()).containsExactly("documents.csv:2 [sha256]", "passages.csv:9 [sha256]");
    }

    @Test
    void findsAPassageOfAnotherSection() throws IOException {
        change("seed/passages.csv", "harbour-5,harbour,二、发展目标", "harbour-5,harbour,一、产业体系");
        assertThat(found()).containsExactly("passages.csv:6 [section]");
    }

    @Test
    void findsAPassageOfAnotherKindOrLength() throws IOException {
        change("seed/passages.csv", "8,TEXT,10", "8,TABLE,11");
        assertThat(found()).containsExactly("passages.csv:9 [kind]", "passages.csv:9 [length]");
    }

    @Test
    void findsAPassageThatTheTextDoesNotHave() throws IOException {
        change("seed/passages.csv", "harbour-8,harbour,二、发展目标,8", "harbour-9,harbour,二、发展目标,9");
        assertThat(found()).containsExactly("passages.csv [paragraph]", "passages.csv:9 [paragraph]");
        assertThat(prove().findings().get(0).message()).isEqualTo("lacks these of harbour: 8");
    }

    @Test
    void countsParagraphsFromOne() throws IOException {
        change("seed/passages.csv", "harbour-8,harbour,二、发展目标,8", "harbour-0,harbour,二、发展目标,0");
        assertThat(found()).containsExactly("passages.csv [paragraph]", "passages.csv:9 [paragraph]");
    }

    @Test
    void findsAPassageOfNoDocument() throws IOException {
        change("seed/passages.csv", "harbour-8,harbour", "haven-8,haven");
        assertThat(found()).containsExactly("passages.csv [paragraph]", "passages.csv:9 [document]");
    }

    @Test
    void findsASpanBehindItsParagraph() throws IOException {
        change("seed/passages.csv", "TEXT,33", "TEXT,99");
        change("seed/edges/zone-plans-chain.csv", "@0-10", "@0-34;harbour-3@0-10");
        assertThat(found()).containsExactly("edges/zone-plans-chain.csv:2 [evidence]", "passages.csv:4 [length]");
    }

    @Test
    void findsANameThatNoCitedParagraphPrints() throws IOException {
        change("seed/nodes/company.csv", "明海电机,明海电机,", "明海电机,东海电机,");
        assertThat(found()).containsExactly("nodes/company.csv:2 [name]");
    }

    @Test
    void takesAnAliasForTheName() throws IOException {
        change("seed/nodes/chain.csv", "船用电机", "");
        assertThat(found()).containsExactly("nodes/chain.csv:2 [name]");
    }

    @Test
    void takesTheNameOfASegmentWithoutItsChain() throws IOException {
        change("seed/nodes/segment.csv", "转子,转子,", "转子,船舶电机/转子,");
        assertThat(found()).containsExactly("nodes/segment.csv:2 [name]");
    }

    @Test
    void findsAVerbOutsideOfItsSpan() throws IOException {
        change("seed/edges/zone-plans-chain.csv", "@0-10", "@4-10");
        assertThat(found()).containsExactly("edges/zone-plans-chain.csv:2 [verb]");
    }

    @Test
    void findsATitleOutsideOfItsSpan() throws IOException {
        change("seed/edges/company-leads-chain.csv", "@44-55", "@44-51");
        assertThat(found()).containsExactly("edges/company-leads-chain.csv:2 [title]");
    }

    @Test
    void takesAVerbFromAnyOfTheSpans() throws IOException {
        change("seed/edges/zone-plans-chain.csv", "@0-10", "@4-10;harbour-3@0-4");
        assertThat(found()).isEmpty();
    }

    @Test
    void findsATargetWhoseTextIsOutsideOfItsSpan() throws IOException {
        change("seed/nodes/target.csv", "@12-21", "@12-20");
        assertThat(found()).containsExactly("nodes/target.csv:2 [text]");
    }

    @Test
    void findsAMetricThatIsNotPrinted() throws IOException {
        change("seed/nodes/target.csv", ",吞吐量,TARGET", ",货运量,TARGET");
        assertThat(found()).containsExactly("nodes/target.csv:2 [metric]");
    }

    @Test
    void findsABaselineThatIsNotPrinted() throws IOException {
        change("seed/nodes/target.csv", "900万吨", "800万吨");
        assertThat(found()).containsExactly("nodes/target.csv:2 [baselineText]");
    }

    @Test
    void findsANumberThatItsTextDoesNotState() throws IOException {
        change("seed/nodes/target.csv", "ABSOLUTE,1200,", "ABSOLUTE,1300,");
        assertThat(found()).containsExactly("nodes/target.csv:2 [value]");
    }

    @Test
    void tellsAllAtOnce() throws IOException {
        change("seed/nodes/company.csv", "明海电机,明海电机,", "明海电机,东海电机,");
        change("seed/edges/zone-plans-chain.csv", "@0-10", "@4-10");
        change("seed/passages.csv", "8,TEXT,10", "8,TEXT,11");
        assertThat(found())
                .containsExactly(
                        "edges/zone-plans-chain.csv:2 [verb]", "nodes/company.csv:2 [name]", "passages.csv:9 [length]");
    }

    @Test
    void readsAsText() throws IOException {
        assertThat(prove()).hasToString("""
                Every row agrees with the source texts.

                harbour: 3 of 5 paragraphs gave facts; none came from
                  7, 8  二、发展目标""");
        change("seed/nodes/company.csv", "明海电机,明海电机,", "明海电机,东海电机,");
        assertThat(prove().toString())
                .startsWith("nodes/company.csv:2 [name] '东海电机' is in none of the cited paragraphs"
                        + " [harbour-3, harbour-5]; the name or an alias has to be printed there\n1 finding\n\n");
    }

    private ProofReport prove() {
        List<Path> seed = List.of(folder.resolve("seed"));
        return Proof.of(SeedReader.read(seed, VOCABULARY), seed, folder.resolve("documents"));
    }

    /** Where the findings are. */
    private List<String> found() {
        return prove().findings().stream()
                .map(f -> f.file() + (f.line() > 0 ? ":" + f.line() : "") + " [" + f.column() + "]")
                .toList();
    }

    private void change(String file, String old, String changed) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, changed));
    }
}
