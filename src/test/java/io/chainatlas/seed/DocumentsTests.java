package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import io.chainatlas.spec.GraphQlHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The program with the folder of the source texts. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "atlas.engine.bolt-port=0",
            "atlas.seed.folders=src/test/resources/world",
            "atlas.documents.dir=src/test/resources/world-documents"
        })
@ContextConfiguration(initializers = AtlasTest.FreshData.class)
class DocumentsTests {
    private static final Path DOCUMENTS = Path.of("src/test/resources/world-documents");
    private static final String OF_A_NODE = "{ company(id: \"company:东港机器人\") { evidence { text quote start end } } }";
    private static final String OF_AN_EDGE =
            "{ zone(id: \"zone:临港区\") { chainsConnection { edges { properties { evidence { text quote } } } } } }";
    private static final String NORTH_6 = "支持发展工业机器人，探索发展减速器。骨干企业东港机器人在北园建成生产线，海能公司与东港机器人配套。";
    private static final String SOUTH_3 = "做大做强电芯和工业机器人，北方材料生产正极材料，产品供应电芯企业。争取远景电芯落户临港区。";

    @Autowired
    private WriteDoor graph;

    @LocalServerPort
    private int port;

    @AfterEach
    void fillAgain() {
        new PassageTexts(graph).apply(null);
        new PassageTexts(graph).apply(DOCUMENTS);
    }

    @Test
    void evidenceOfANodeQuotesTheVeryWords() throws Exception {
        assertThat(ask(OF_A_NODE))
                .contains("{\"text\":\"" + NORTH_6 + "\",\"quote\":\"东港机器人\",\"start\":22,\"end\":27}");
    }

    @Test
    void evidenceOfAnEdgeQuotesTheVeryWords() throws Exception {
        assertThat(ask(OF_AN_EDGE)).contains("{\"text\":\"" + SOUTH_3 + "\",\"quote\":\"做大做强电芯\"}");
    }

    @Test
    void everyParagraphHasItsText() {
        assertThat(count("p.text IS NULL")).isZero();
        assertThat(count("size(p.text) = p.length")).isEqualTo(15);
    }

    @Test
    void takesTheTextsOutAgainWhereThereIsNoFolder() throws Exception {
        assertThat(new PassageTexts(graph).apply(null)).isEmpty();
        assertThat(count("p.text IS NOT NULL")).isZero();
        assertThat(ask(OF_A_NODE)).contains("{\"text\":null,\"quote\":null,\"start\":22,\"end\":27}");
        assertThat(ask(OF_AN_EDGE)).contains("{\"text\":null,\"quote\":null}");
    }

    @Test
    void fillsOnlyAParagraphThatTheSeedKnowsByItsHash(@TempDir Path folder) throws IOException {
        String north = Files.readString(DOCUMENTS.resolve("north.txt"));
        Files.writeString(folder.resolve("north.txt"), north.replace("东港机器人在北园", "西港机器人在北园"));
        new PassageTexts(graph).apply(null);
        assertThat(new PassageTexts(graph).apply(folder))
                .containsExactly(folder.resolve("south.txt").toString());
        assertThat(count("p.id STARTS WITH 'north' AND p.text IS NULL")).isEqualTo(1);
        assertThat(count("p.id = 'north-6' AND p.text IS NULL")).isEqualTo(1);
        assertThat(count("p.id STARTS WITH 'south' AND p.text IS NOT NULL")).isZero();
    }

    @Test
    void takesAParagraphsTextOutWhenTheSeedChangesIt(@TempDir Path folder) throws IOException {
        SeedCopy seed = SeedCopy.in(folder)
                .replace("passages.csv", "83ace51934b9a43f4ba70a2f11c580358b96dc6a66b827c92287d5b212bae1e5", "ab");
        new SeedImport(graph).run(seed.read());
        assertThat(count("p.id = 'north-10' AND p.text IS NULL")).isEqualTo(1);
        assertThat(count("p.text IS NULL")).isEqualTo(1);
        new SeedImport(graph).run(new SeedCopy(SeedCopy.WORLD).read());
    }

    private String ask(String query) throws IOException, InterruptedException {
        return new GraphQlHttp(port).post(query, Map.of());
    }

    private long count(String condition) {
        List<Map<String, Object>> rows = graph.inOneTransaction(
                w -> w.read(Statement.of("MATCH (p:Passage) WHERE " + condition + " RETURN count(p) AS count")));
        return (Long) rows.get(0).getOrDefault("count", -1L);
    }
}
