package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.GRAPHQL;
import static io.chainatlas.api.HttpCall.JSON;
import static io.chainatlas.api.HttpCall.get;
import static io.chainatlas.api.HttpCall.post;
import static io.chainatlas.api.HttpCall.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.api.HttpCall.Answer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtlasTest
class HttpEndpointTests {
    private static final String NAMES = "{ companies { name } }";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {                                                              | GRAPHQL_PARSE_FAILED
                    { companies { wrong } }                                        | GRAPHQL_VALIDATION_FAILED
                    { companies(limit: "many") { name } }                          | GRAPHQL_VALIDATION_FAILED
                    { nodes { id } }                                               | GRAPHQL_VALIDATION_FAILED
                    query($n: Int!) { companies(limit: $n) { name } }              | BAD_USER_INPUT
                    query A { version } query B { version }                        | BAD_REQUEST
                    { __schema { types { fields { type { fields { name } } } } } } | LIMIT_EXCEEDED
                    """)
    void tellsWhoseMistakeItIs(String query, String code) throws Exception {
        Answer answer = post(query).accept(GRAPHQL).send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.json().at("/errors/0/extensions/classification").asString())
                .isEqualTo(code);
        assertThat(post(query).accept(JSON).send(port).status()).isEqualTo(200);
    }

    @Test
    void tellsWhichFieldAskedForTooMuch() throws Exception {
        Answer answer =
                post("{ companies(limit: 100000) { name } }").accept(GRAPHQL).send(port);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.json().at("/errors/0/path/0").asString()).isEqualTo("companies");
    }

    @Test
    @Timeout(20)
    void refusesFragmentsThatUnfoldWithoutEndBeforeTheyDo() throws Exception {
        StringBuilder query = new StringBuilder("{ companies { ...F0 } } fragment F40 on Company { id }");
        for (int i = 0; i < 40; i++) {
            query.append(" fragment F%d on Company { chains { companies { ...F%d } } zones { companies { ...F%d } } }"
                    .formatted(i, i + 1, i + 1));
        }
        Answer answer = post(query.toString()).accept(GRAPHQL).send(port);

        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.json().get("errors"))
                .extracting(e -> e.at("/extensions/limit").asString(""))
                .contains("depth", "fields");
    }

    @Test
    void refusesABatch() throws Exception {
        Answer answer =
                post(List.of(Map.of("query", NAMES), Map.of("query", NAMES))).send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("not batched");
    }

    @Test
    void refusesAMutationByGet() throws Exception {
        Answer answer = get("mutation { __typename }").send(port);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void namesTheMethodsThereAre() throws Exception {
        Answer answer = post(NAMES).by("PUT").send(port);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
        assertThat(get(NAMES).by("OPTIONS").send(port).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain",
        "application/json; charset=gbk",
        "application/json; charset=nonsense",
        "application/graphql",
        "nonsense"
    })
    void readsNothingButJsonInUtf8(String type) throws Exception {
        Answer answer = post(NAMES).header("Content-Type", type).send(port);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws Exception {
        byte[] bytes = "{\"query\":\"{ company(name: \\\"é\\\") { id } }\"}".getBytes(StandardCharsets.ISO_8859_1);
        Answer answer = new HttpCall("POST", "", Map.of("Content-Type", JSON), bytes).send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).isEqualTo("the body is not UTF-8");
    }

    @Test
    void saysWhereABodyIsNotJson() throws Exception {
        Answer answer = raw("{\"query\":\n ?}").header("Content-Type", JSON).send(port);

        assertThat(answer.message()).isEqualTo("the body is not JSON, at line 2, column 2");
    }

    @Test
    void refusesWhatItCannotAnswerIn() throws Exception {
        Answer answer = post(NAMES).accept("text/html").send(port);

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.message()).contains("text/html", GRAPHQL, JSON);
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        Answer answer = post("{ " + "version ".repeat(40_000) + "}").send(port);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.message()).contains("262144", "atlas.limits.request-size");
    }

    @Test
    void refusesParametersThatAreNotEncoded() throws Exception {
        Answer answer = new HttpCall("GET", "?query=%7Bversion%7D&variables=%E4", Map.of(), null).send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void refusesAParameterThatIsGivenTwice() throws Exception {
        Answer answer = new HttpCall("GET", "?query=%7Bversion%7D&query=%7Bversion%7D", Map.of(), null).send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("query is given 2 times");
    }

    @Test
    void answersClientsThatNameAnEventStreamAmongOthers() throws Exception {
        Answer answer = post(NAMES)
                .accept(GRAPHQL + ", " + JSON + ", text/event-stream")
                .send(port);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/data/companies").size()).isEqualTo(4);
    }

    @Test
    void compressesLargeAnswers() throws Exception {
        String query = "{ __schema { types { name description fields { name description } } } }";
        Answer answer =
                get(query).accept(GRAPHQL).header("Accept-Encoding", "gzip").send(port);

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("Vary")).containsIgnoringCase("accept-encoding");
        assertThat(answer.header("ETag")).startsWith("W/");
        byte[] body =
                new GZIPInputStream(new ByteArrayInputStream(answer.response().body())).readAllBytes();
        assertThat(new String(body, StandardCharsets.UTF_8)).startsWith("{\"data\":{\"__schema\":");
    }

    @Test
    void lendsNoOtherOriginItsAnswers() throws Exception {
        Answer answer = get(NAMES).header("Origin", "https://example.org").send(port);

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
