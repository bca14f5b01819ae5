package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.get;
import static io.chainatlas.api.HttpCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.api.HttpCall.Answer;
import io.chainatlas.security.DocumentHash;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.TestPropertySource;

/** A program that is set up for the public: trusted documents alone, one other origin, an age for caches, and tight bounds at the door. */
@AtlasTest
@TestPropertySource(
        properties = {
            "atlas.http.trusted-documents=src/test/resources/trusted",
            "atlas.http.cors.origins=https://example.org",
            "atlas.http.max-age=60s",
            "atlas.limits.concurrent=1",
            "atlas.limits.rate=200"
        })
@TestMethodOrder(OrderAnnotation.class)
class HttpTrustedTests {
    @LocalServerPort
    private int port;

    @Autowired
    private HttpGate gate;

    @Autowired
    private WebGraphQlHandler handler;

    @Test
    void runsATrustedDocumentByTextAndByHash() throws Exception {
        String text = Files.readString(Path.of("src/test/resources/trusted/companies.graphql"));
        String hash = DocumentHash.of(text.strip());

        assertThat(post(text).send(port).json().at("/data/companies").size()).isEqualTo(4);
        assertThat(post(text.strip()).send(port).status()).isEqualTo(200);
        assertThat(byHash(hash).send(port).json().at("/data/companies").size()).isEqualTo(4);
        assertThat(byHash(hash.toUpperCase(Locale.ROOT)).send(port).status()).isEqualTo(200);
        assertThat(byHash(hash).send(port).header("Cache-Control")).isEqualTo("max-age=60");
    }

    @Test
    void runsNothingElse() throws Exception {
        for (HttpCall call : new HttpCall[] {
            post("{ version }"), get("{ __schema { types { name } } }"), byHash(DocumentHash.of("{ version }"))
        }) {
            Answer answer = call.send(port);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("FORBIDDEN");
        }
        Map<String, Object> hash =
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", DocumentHash.of("{ version }")));
        assertThat(post(Map.of("query", "{ version }", "extensions", hash))
                        .send(port)
                        .status())
                .isEqualTo(403);
        assertThat(byHash(DocumentHash.of("{ version }")).send(port).status()).isEqualTo(403);
    }

    @Test
    void runsNothingElseOnOtherTransports() {
        WebGraphQlRequest request = new WebGraphQlRequest(
                URI.create("ws://localhost/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                Map.of("query", "{ version }"),
                "1",
                Locale.ROOT);
        var response = Objects.requireNonNull(handler.handleRequest(request).block());

        assertThat(response.getErrors())
                .singleElement()
                .satisfies(e -> assertThat(e.getErrorType()).isEqualTo(ErrorCode.FORBIDDEN));
    }

    @Test
    void lendsItsAnswersToTheOriginThatMayHaveThem() throws Exception {
        HttpCall preflight = new HttpCall("OPTIONS", "", Map.of(), null)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type");
        Answer allowed = preflight.header("Origin", "https://example.org").send(port);
        Answer other = preflight.header("Origin", "https://example.com").send(port);

        assertThat(allowed.status()).isEqualTo(200);
        assertThat(allowed.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
        assertThat(allowed.header("Access-Control-Allow-Headers")).isEqualTo("content-type");
        assertThat(allowed.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(other.status()).isEqualTo(403);
        assertThat(other.header("Access-Control-Allow-Origin")).isEmpty();
        Answer actual =
                post("{ version }").header("Origin", "https://example.org").send(port);
        assertThat(actual.header("Access-Control-Allow-Origin")).isEqualTo("https://example.org");
        assertThat(actual.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
    }

    @Test
    void turnsAwayOneMoreThanItCanTake() throws Exception {
        try (HttpGate.Pass pass = gate.enter("another")) {
            assertThat(pass).isNotNull();
            Answer answer = post("{ version }").send(port);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(answer.code()).isEqualTo("UNAVAILABLE");
            assertThat(answer.message()).contains("atlas.limits.concurrent");
        }
        assertThat(post("{ version }").send(port).status()).isEqualTo(403);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void turnsAwayAClientThatAsksTooOften() throws Exception {
        Answer answer = post("{ version }").send(port);
        for (int i = 0; i < 1000 && answer.status() != 429; i++) {
            answer = post("{ version }").send(port);
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains("200 requests a minute", "atlas.limits.rate");
    }

    private static HttpCall byHash(String hash) {
        Map<String, Object> extensions = Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
        return get(Map.of("extensions", HttpCall.MAPPER.writeValueAsString(extensions)));
    }
}
