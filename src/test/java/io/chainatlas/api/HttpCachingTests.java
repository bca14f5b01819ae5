package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.GRAPHQL;
import static io.chainatlas.api.HttpCall.JSON;
import static io.chainatlas.api.HttpCall.get;
import static io.chainatlas.api.HttpCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.api.HttpCall.Answer;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import io.chainatlas.security.DocumentHash;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtlasTest
class HttpCachingTests {
    private static final String NAMES = "{ companies { name } }";

    @LocalServerPort
    private int port;

    @Autowired
    private WriteDoor write;

    @Autowired
    private Driver driver;

    @Test
    void doesNotAnswerAgainWhatTheClientHas() throws Exception {
        Answer first = get(NAMES).send(port);
        Answer second = get(NAMES)
                .header("If-None-Match", "\"other\", " + first.header("ETag"))
                .send(port);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.response().body()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void tagsByRequestAndMediaType() throws Exception {
        String tag = get(NAMES).send(port).header("ETag");

        assertThat(get(NAMES).send(port).header("ETag")).isEqualTo(tag);
        assertThat(get(NAMES).accept(GRAPHQL).send(port).header("ETag")).isNotEqualTo(tag);
        assertThat(get("{ companies { id } }").send(port).header("ETag")).isNotEqualTo(tag);
        assertThat(get(Map.of("query", NAMES, "variables", "{\"a\":1}"))
                        .send(port)
                        .header("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void answersAnewWhenTheGraphHasChanged() throws Exception {
        String tag = get(NAMES).send(port).header("ETag");
        write.inOneTransaction(w -> w.run(Statement.of("CREATE (:Passing)")));
        write.inOneTransaction(w -> w.run(Statement.of("MATCH (n:Passing) DELETE n")));

        Answer answer = get(NAMES).header("If-None-Match", tag).send(port);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void answersAnewWhenOthersHaveChangedTheGraph() throws Exception {
        String tag = get(NAMES).send(port).header("ETag");
        try (var session = driver.session()) {
            session.run("CREATE (:Passing)").consume();
            session.run("MATCH (n:Passing) DELETE n").consume();
        }

        assertThat(get(NAMES).header("If-None-Match", tag).send(port).status()).isEqualTo(200);
    }

    @Test
    void doesNotRunTheQueryForA304() throws Exception {
        // A tag for a query that cannot run: had it run, there would be an error and no 304.
        String wrong = "{ companies { wrong } }";
        String good = get(NAMES).send(port).header("ETag");
        String prefix = good.substring(0, good.lastIndexOf('-') + 1);
        Answer failed = get(wrong).send(port);
        String request = HttpCall.MAPPER.writeValueAsString(List.of(JSON, wrong, "", Map.of(), Map.of()));
        String hash = DocumentHash.of(request).substring(0, 32);

        assertThat(failed.header("ETag")).isEmpty();
        assertThat(failed.header("Cache-Control")).isEqualTo("no-store");
        assertThat(get(wrong)
                        .header("If-None-Match", prefix + hash + "\"")
                        .send(port)
                        .status())
                .isEqualTo(304);
    }

    @Test
    void tagsOnlyQueriesByGet() throws Exception {
        assertThat(post(NAMES).send(port).header("ETag")).isEmpty();
        assertThat(get(NAMES).by("HEAD").send(port).header("ETag"))
                .isEqualTo(get(NAMES).send(port).header("ETag"));
    }

    @Test
    void remembersADocumentByItsHash() throws Exception {
        String query = "query Remembered { companies { name } }";
        Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of(query)));
        HttpCall byHash = get(Map.of("extensions", HttpCall.MAPPER.writeValueAsString(hash)));

        Answer unknown = byHash.accept(GRAPHQL).send(port);
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.message()).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(byHash.accept(JSON).send(port).status()).isEqualTo(200);

        assertThat(post(Map.of("query", query, "extensions", hash)).send(port).status())
                .isEqualTo(200);
        assertThat(byHash.send(port).json().at("/data/companies").size()).isEqualTo(4);
        assertThat(post(Map.of("extensions", hash))
                        .send(port)
                        .json()
                        .at("/data/companies")
                        .size())
                .isEqualTo(4);
    }

    @Test
    void refusesAHashThatIsNotTheQuerys() throws Exception {
        Map<String, Object> hash =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of("{ version }")));
        Answer answer = post(Map.of("query", NAMES, "extensions", hash)).send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains(DocumentHash.of(NAMES), DocumentHash.of("{ version }"));
    }

    @Test
    void refusesAHashOfAnotherKind() throws Exception {
        Map<String, Object> hash = Map.of("persistedQuery", Map.of("version", 2, "sha256Hash", "abc"));

        assertThat(post(Map.of("extensions", hash)).send(port).status()).isEqualTo(400);
    }
}
