package io.chainatlas.translate;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import io.chainatlas.spec.GraphQlHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where a statement starts changes what it costs and never what it answers: a filter finds the same as its double negation, which is not rewritten. */
@AtlasTest
class MatchingTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int FILTERS = 60;
    private static final String ASKED = "edges { node { id } } pageInfo { hasNextPage } totalCount "
            + "aggregate { count { nodes edges } } groupBy(by: [basis, name]) { key { value } count }";

    @Autowired
    private Vocabulary vocabulary;

    @LocalServerPort
    private int port;

    @Test
    void theStartChangesNoAnswer() throws Exception {
        SomeFilters filters = new SomeFilters(vocabulary, names(), 14);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < FILTERS; i++) {
            NodeType type = filters.type();
            String where = filters.where(type, 1 + i % 2);
            JsonNode data = ask("{ " + both(type, where) + " }");
            assertThat(data.get("a")).as(where).isEqualTo(data.get("b"));
            assertThat(data.get("c")).as(where).isEqualTo(data.get("d"));
            if (!data.get("a").isEmpty()) {
                found.add(where);
            }
        }
        assertThat(found).hasSizeGreaterThan(FILTERS / 4).anyMatch(w -> w.contains("some: {name: {eq"));
    }

    private static String both(NodeType type, String where) {
        String plain = "{NOT: {NOT: " + where + "}}";
        return "a: %1$s(where: %2$s) { id } b: %1$s(where: %3$s) { id } c: %1$sConnection(where: %2$s, first: 2) { %4$s } d: %1$sConnection(where: %3$s, first: 2) { %4$s }"
                .formatted(type.plural(), where, plain, ASKED);
    }

    private Map<String, List<String>> names() throws Exception {
        Map<String, List<String>> names = new TreeMap<>();
        ask("{ entities { __typename name } }")
                .get("entities")
                .forEach(e -> names.computeIfAbsent(e.get("__typename").asString(), t -> new ArrayList<>())
                        .add(e.get("name").asString()));
        return names;
    }

    private JsonNode ask(String query) throws Exception {
        JsonNode answer = JSON.readTree(new GraphQlHttp(port).post(query, Map.of()));
        assertThat(answer.get("errors")).as(query).isNull();
        return Objects.requireNonNull(answer.get("data"));
    }
}
