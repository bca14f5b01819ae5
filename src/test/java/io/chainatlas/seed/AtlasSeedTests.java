package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.SeedTest;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.ReadDoor;
import io.chainatlas.graph.WriteDoor;
import io.chainatlas.model.EdgeType;
import io.chainatlas.model.Vocabulary;
import io.chainatlas.spec.GraphQlHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The atlas's own seed, imported whole. */
@SeedTest
class AtlasSeedTests {
    private static final Path SEED = Path.of("graph-seed");
    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired
    private ReadDoor door;

    @Autowired
    private WriteDoor graph;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private SeedExport export;

    @LocalServerPort
    private int port;

    @Test
    void fromCompanyToTargetEachWithItsEvidence() throws Exception {
        String answer = new GraphQlHttp(port).post("""
            { companies(where: {name: {eq: "荣信汇科"}}) { name chains(where: {name: {eq: "工业互联网"}}) { name
                zones(where: {name: {eq: "鞍山高新区"}}) { name
                  targets(where: {metric: {eq: "地区生产总值"}, year: {eq: 2025}}) { baseline value unit evidence { document { id } paragraph } } } } } }
            """, Map.of());
        assertThat(answer)
                .contains("\"baseline\":95.3,\"value\":147.0,\"unit\":\"亿元\"")
                .contains("{\"document\":{\"id\":\"anshan-hitech\"},\"paragraph\":49}");
    }

    @Test
    void theExampleOfTheReadmeIsTrue() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String query = between(readme, "```graphql\n");
        String answer = new GraphQlHttp(port).post(query, Map.of());
        JSONAssert.assertEquals(between(readme, "```json\n"), answer, true);
    }

    private static String between(String text, String opening) {
        int start = text.indexOf(opening) + opening.length();
        return text.substring(start, text.indexOf("```", start));
    }

    @Test
    void theReadmeCountsWhatIsThere() throws IOException {
        Map<String, Object> counts = door.read(
                        Statement.of("RETURN COUNT { (:Entity) } AS nodes, COUNT { (:Entity)-[]->(:Entity) } AS edges"),
                        LONG)
                .get(0);
        assertThat(Files.readString(Path.of("README.md")))
                .contains("%,d entities and %,d relationships"
                        .formatted((Long) counts.get("nodes"), (Long) counts.get("edges")));
    }

    @Test
    void fromTargetToCompanyOnTheSamePath() throws Exception {
        String answer = new GraphQlHttp(port).post("""
            { targets(where: {metric: {eq: "地区生产总值"}, year: {eq: 2025}, value: {eq: 147}}) { zones { name
                chains(where: {name: {eq: "工业互联网"}}) { companies(where: {name: {contains: "荣信"}}, sort: [{name: ASC}]) { name } } } } }
            """, Map.of());
        assertThat(answer).contains("鞍山高新区").contains("荣信汇科").contains("荣信兴业");
    }

    @Test
    void importingAgainChangesNothing() {
        Object before = version();
        ImportReport report = new SeedImport(graph).run(SeedReader.read(List.of(SEED), vocabulary));
        assertThat(report.nothingChanged()).as(report.toString()).isTrue();
        assertThat(report.conflicts()).isEmpty();
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void exportingGivesTheVeryBytes(@TempDir Path folder) throws IOException {
        export.to(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile).toList();
            assertThat(written)
                    .hasSizeGreaterThan(60)
                    .allSatisfy(
                            file -> assertThat(file).hasSameTextualContentAs(SEED.resolve(folder.relativize(file))));
        }
        for (String part : List.of("nodes", "edges")) {
            try (Stream<Path> files = Files.list(SEED.resolve(part))) {
                assertThat(files)
                        .allSatisfy(f -> assertThat(folder.resolve(part).resolve(f.getFileName()))
                                .exists());
            }
        }
    }

    @Test
    void everyMergeIsVisible() {
        Set<String> ids = new HashSet<>();
        door.read(Statement.of("MATCH (n:Entity) RETURN n.id AS id"), LONG).forEach(r -> ids.add((String) r.get("id")));
        Table merges = Table.read(SEED, SEED.resolve("merges.csv"), new Findings());
        assertThat(merges.rows()).hasSizeGreaterThan(100).allSatisfy(row -> {
            assertThat(row.get("reason")).isNotEmpty();
            assertThat(ids).doesNotContain(row.get("merged"));
        });
    }

    @Test
    void everyRelationshipTypeOfTheModelIsUsed() {
        List<Object> used =
                door.read(Statement.of("MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT type(r) AS type"), LONG).stream()
                        .map(r -> r.get("type"))
                        .toList();
        assertThat(used)
                .containsAll(vocabulary.edges().values().stream()
                        .map(EdgeType::type)
                        // No plan prints counts of firms; offices import them.
                        .filter(type -> !type.equals("COUNTS_FIRMS_OF"))
                        .distinct()
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> cookbook() throws IOException {
        List<Path> queries;
        try (Stream<Path> files = Files.list(SEED.resolve("cookbook"))) {
            queries = files.sorted().toList();
        }
        assertThat(queries).hasSizeGreaterThanOrEqualTo(10);
        return queries.stream()
                .map(q -> DynamicTest.dynamicTest(q.getFileName().toString(), () -> {
                    String text = Files.readString(q);
                    assertThat(text).startsWith("// ");
                    assertThat(door.read(Statement.of(text), LONG)).isNotEmpty();
                }));
    }

    private Object version() {
        return Objects.requireNonNull(door.read(Statement.of("MATCH (a:Atlas) RETURN a.version AS version"), LONG)
                .get(0)
                .get("version"));
    }
}
