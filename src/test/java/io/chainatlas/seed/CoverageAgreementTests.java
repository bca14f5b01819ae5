package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.spec.GraphQlHttp;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** There are two meters of coverage: the one that verifies the seed against the texts, and the one that the graph answers. They say the same. */
@AtlasTest
class CoverageAgreementTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"north", "south"})
    void theGraphsMeterAgreesWithTheSeeds(String document) throws Exception {
        Seed seed = SeedReader.read(List.of(SeedCopy.WORLD), SeedCopy.VOCABULARY);
        Set<String> cited = Stream.concat(
                        seed.nodes().stream().flatMap(n -> n.evidence().stream()),
                        seed.edges().stream().flatMap(e -> e.evidence().stream()))
                .map(Locator::passage)
                .collect(Collectors.toSet());
        Coverage expected = Coverage.of(
                document,
                SourceText.paragraphs(Path.of("src/test/resources/world-documents", document + ".txt")),
                cited);

        String answer = new GraphQlHttp(port)
                .post(
                        "{ coverage { documents { document { id } share { numerator denominator } blind { paragraph } } } }",
                        Map.of());
        JsonNode answered = JsonMapper.builder()
                .build()
                .readTree(answer)
                .at("/data/coverage/documents")
                .valueStream()
                .filter(d -> d.at("/document/id").asString().equals(document))
                .findFirst()
                .orElseThrow();

        assertThat(answered.at("/share/numerator").asInt()).isEqualTo(expected.cited());
        assertThat(answered.at("/share/denominator").asInt()).isEqualTo(expected.paragraphs());
        assertThat(answered.get("blind")
                        .valueStream()
                        .map(p -> p.get("paragraph").asInt())
                        .toList())
                .isEqualTo(expected.gaps().stream().map(Coverage.Gap::paragraph).toList());
    }
}
