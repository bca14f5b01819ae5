package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The miniature seed, of which each test breaks something. */
class SeedReaderTests {
    private static final Path BROKEN_ROWS = Path.of("src/test/resources/refused/seed/rows.txt");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    /** A row that is put into a file at a line, and all that is found then. */
    private record Broken(String file, int line, String row, List<String> findings) {
        static Broken of(String block) {
            List<String> lines = block.strip().lines().toList();
            String[] place = lines.get(0).split(":");
            return new Broken(place[0], Integer.parseInt(place[1]), lines.get(1), lines.subList(2, lines.size()));
        }

        void breakIn(SeedCopy copy) throws IOException {
            copy.line(file, line, row);
        }
    }

    private static List<Broken> broken() throws IOException {
        return Stream.of(Files.readString(BROKEN_ROWS).split("\n\n"))
                .map(Broken::of)
                .toList();
    }

    @Test
    void readsWhatIsInOrder() throws IOException {
        Seed seed = SeedCopy.in(folder).read();
        assertThat(seed.documents()).hasSize(2);
        assertThat(seed.passages()).hasSize(15);
        assertThat(seed.nodes()).hasSize(26);
        assertThat(seed.edges()).hasSize(50);
    }

    @Test
    void namesTheFolderOfAFileWhereThereAreSeveral() throws IOException {
        Path other = folder.resolve("other");
        SeedCopy.in(other).line("nodes/zone.csv", 2, "zone:x");

        assertThat(SeedCopy.in(folder.resolve("own")).findings(other))
                .isNotEmpty()
                .allSatisfy(f -> assertThat(f).matches(".*(" + folder + "/(own|other)/\\S+).*"));
        assertThat(SeedCopy.in(folder.resolve("third"))
                        .line("nodes/zone.csv", 2, "zone:x")
                        .findings())
                .isNotEmpty()
                .noneSatisfy(f -> assertThat(f).contains("third"));
    }

    @TestFactory
    Stream<DynamicTest> tellsOfABrokenRowThisAndNothingElse() throws IOException {
        return broken().stream()
                .map(b -> DynamicTest.dynamicTest(b.file() + ":" + b.line(), () -> {
                    SeedCopy copy = SeedCopy.in(folder.resolve(b.file() + "." + b.line()));
                    b.breakIn(copy);
                    assertThat(copy.findings()).containsExactlyInAnyOrderElementsOf(b.findings());
                }));
    }

    @Test
    void tellsAllBrokenRowsInOneGoByFileAndLine() throws IOException {
        SeedCopy copy = SeedCopy.in(folder);
        for (Broken broken : broken()) {
            broken.breakIn(copy);
        }
        List<String> expected =
                broken().stream().flatMap(b -> b.findings().stream()).toList();
        assertThat(expected).hasSizeGreaterThan(40);
        assertThat(copy.findings()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(copy.findings().stream().map(f -> f.replaceAll("[: ].*", "")))
                .isSorted();
    }

    @Test
    void tellsAFileThatNoSeedHas() throws IOException {
        SeedCopy copy = SeedCopy.in(folder)
                .file("nodes/companies.csv", "id,name\n")
                .file("edges/company-knows-company.csv", "from,to\n");
        assertThat(copy.findings())
                .satisfiesExactly(
                        f -> assertThat(f)
                                .startsWith(
                                        "edges/company-knows-company.csv is not a file of a seed; in edges there may be ")
                                .contains("company-leads-chain.csv")
                                .doesNotContain(" company.csv"),
                        f -> assertThat(f)
                                .startsWith("nodes/companies.csv is not a file of a seed; in nodes there may be ")
                                .contains("[agency.csv, chain.csv, company.csv, "));
    }

    @Test
    void tellsAMissingAndAnUnknownColumn() throws IOException {
        SeedCopy copy = SeedCopy.in(folder)
                .replace("nodes/partner.csv", "aliases", "alias")
                .replace("edges/zone-cooperates-with-partner.csv", "mechanism", "mechanisms")
                .replace("passages.csv", "section", "chapter")
                .replace("lexicon/verbs.csv", "verb,", "verbs,");
        assertThat(copy.findings())
                .contains(
                        "nodes/partner.csv:1 [aliases] is missing from the header; the columns are id,name,aliases,kind,basis,rule,evidence",
                        "nodes/partner.csv:1 [alias] is not a column of this file; the columns are id,name,aliases,kind,basis,rule,evidence",
                        "edges/zone-cooperates-with-partner.csv:1 [mechanism] is missing from the header; the columns are from,to,mechanism,basis,rule,evidence",
                        "edges/zone-cooperates-with-partner.csv:1 [mechanisms] is not a column of this file; the columns are from,to,mechanism,basis,rule,evidence",
                        "passages.csv:1 [section] is missing from the header; the columns are id,document,section,paragraph,kind,length,sha256",
                        "lexicon/verbs.csv:1 [verb] is missing from the header; the columns are verb,state");
    }

    @Test
    void tellsAColumnThatIsThereTwice() throws IOException {
        SeedCopy copy = SeedCopy.in(folder).file("nodes/partner.csv", """
                        id,name,aliases,kind,kind,basis,rule,evidence
                        partner:海州大学,海州大学,,UNIVERSITY,OTHER,STATED,,north-10@1-5
                        """);
        assertThat(copy.findings()).containsExactly("nodes/partner.csv:1 [kind] is in the header twice");
    }

    @Test
    void tellsAFileThatIsNotThereThoughItsRowsAreCounted() throws IOException {
        SeedCopy copy =
                SeedCopy.in(folder).line("expectations.yaml", 2, "edges/chain-part-of-chain.csv: {min: 1, max: 1}");
        assertThat(copy.findings()).isEmpty();
        Files.delete(folder.resolve("edges/chain-part-of-chain.csv"));
        assertThat(copy.findings())
                .containsExactly("edges/chain-part-of-chain.csv is missing; expectations.yaml expects 1 to 1 rows");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nodes: {", "- nodes/company.csv", "", "!!java.io.File [x]"})
    void tellsBoundsThatAreNone(String bounds) throws IOException {
        assertThat(SeedCopy.in(folder).file("expectations.yaml", bounds).findings())
                .singleElement()
                .asString()
                .startsWith("expectations.yaml ");
    }

    @Test
    void needsNoBounds() throws IOException {
        SeedCopy copy = SeedCopy.in(folder);
        Files.delete(folder.resolve("expectations.yaml"));
        assertThat(copy.findings()).isEmpty();
    }

    @Test
    void tellsAFileThatIsNotUtf8() throws IOException {
        SeedCopy copy = SeedCopy.in(folder);
        Path file = folder.resolve("edges/chain-part-of-chain.csv");
        Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
        assertThat(copy.findings()).containsExactly("edges/chain-part-of-chain.csv is not UTF-8; save it as CSV UTF-8");
    }

    @Test
    void tellsAQuoteThatIsNotClosed() throws IOException {
        SeedCopy copy = SeedCopy.in(folder)
                .line("edges/chain-part-of-chain.csv", 2, "chain:储能,\"chain:新能源,,STATED,,north-4@22-33");
        assertThat(copy.findings())
                .singleElement()
                .asString()
                .isEqualTo(
                        "edges/chain-part-of-chain.csv cannot be read, perhaps because a quote is not closed: (startline 2) EOF reached before encapsulated token finished");
    }

    @Test
    void tellsAFolderThatIsNone() throws IOException {
        assertThat(SeedCopy.in(folder).findings(Path.of("no-such-folder")))
                .containsExactly(
                        "no-such-folder is not a folder; name seed folders with --atlas.seed.folders=<folder>,<folder>");
    }

    @Test
    void takesFilesAsExcelWritesThem() throws IOException {
        SeedCopy copy = SeedCopy.in(folder);
        Seed asWritten = copy.read();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                Files.writeString(
                        file, "\uFEFF" + Files.readString(file).stripTrailing().replace("\n", "\r\n"));
            }
        }
        Seed asExcelWrites = copy.read();
        assertThat(asExcelWrites).isEqualTo(asWritten);
    }

    @Test
    void countsLinesBehindAValueThatBreaksItsLine() throws IOException {
        String rows = """
                id,name,aliases,kind,basis,rule,evidence
                partner:海州大学,海州大学,"海大
                海州大学
                ",UNIVERSITY,STATED,,north-10@1-5

                partner:A,甲,"
                乙",X,STATED,,north-10@1-5
                partner:B,乙,,Y,STATED,,north-10@1-5""";
        SeedCopy copy = SeedCopy.in(folder).file("nodes/partner.csv", rows);
        assertThat(copy.findings().stream().map(f -> f.substring(0, f.indexOf(';'))))
                .containsExactly("nodes/partner.csv:6 [kind] is 'X'", "nodes/partner.csv:8 [kind] is 'Y'");
        copy.file("nodes/partner.csv", rows.replace("\n", "\r\n"));
        assertThat(copy.findings().stream().map(f -> f.substring(0, f.indexOf(';'))))
                .containsExactly("nodes/partner.csv:6 [kind] is 'X'", "nodes/partner.csv:8 [kind] is 'Y'");
    }

    @Test
    void readsTheFolderOfAUserOnTheFirst(@TempDir Path own) throws IOException {
        SeedCopy copy = SeedCopy.in(folder);
        SeedCopy users = new SeedCopy(own).file("nodes/zone.csv", """
                        id,name,aliases,kind,level,areaKm2,status,basis,rule,evidence
                        zone:南园,南园,,PARK,,,EXISTING,STATED,,north-4@76-78
                        """).file("edges/zone-plans-chain.csv", """
                        from,to,verb,state,basis,rule,evidence
                        zone:南园,chain:储能,构建,PLANNED,STATED,,north-4@0-21
                        """);
        assertThat(copy.findings(own)).isEmpty();
        assertThat(copy.read(own).nodes()).hasSize(27);
        users.file("nodes/chain.csv", """
                id,name,aliases,kind,basis,rule,evidence
                chain:储能,储能,,CHAIN,STATED,,north-4@16-21
                """);
        assertThat(copy.findings(own))
                .containsExactly(
                        own + "/nodes/chain.csv:2 [id] 'chain:储能' stands in " + folder + "/nodes/chain.csv:2 already");
    }
}
