package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.api.HttpCall.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who asks for the Cypher of a query gets it beside the answer. */
@AtlasTest
class ShownCypherTests {
    private static final String TWO = "{ first: company(id: \"company:海能科技\") { name } zones(limit: 3) { name } }";

    @LocalServerPort
    private int port;

    @Test
    void showsTheStatementOfEachRootField() throws Exception {
        Answer answer =
                post(Map.of("query", TWO, "extensions", Map.of("cypher", true))).send(port);

        JsonNode shown = answer.json().at("/extensions/cypher");
        assertThat(shown).extracting(s -> s.get("field").asString()).containsExactly("first", "zones");
        assertThat(shown.get(0).get("statement").asString()).contains("MATCH (n0:`Company`");
        assertThat(shown.get(0).get("parameters").valueStream().map(JsonNode::asString))
                .contains("company:海能科技");
        assertThat(answer.json().at("/data/first/name").asString()).isEqualTo("海能科技");
    }

    @Test
    void showsNothingUnasked() throws Exception {
        assertThat(post(TWO).send(port).json().has("extensions")).isFalse();
        assertThat(post(Map.of("query", TWO, "extensions", Map.of("cypher", "yes")))
                        .send(port)
                        .json()
                        .has("extensions"))
                .isFalse();
    }
}
