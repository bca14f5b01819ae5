package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.GRAPHQL;
import static io.chainatlas.api.HttpCall.JSON;
import static io.chainatlas.api.HttpCall.get;
import static io.chainatlas.api.HttpCall.post;
import static io.chainatlas.api.HttpCall.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.api.HttpCall.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The checks of the public audit for servers of GraphQL over HTTP, under its own identifiers. What it only suggests is demanded here. */
@AtlasTest
class HttpAuditTests {
    private static final String TYPENAME = "{ __typename }";
    private static final String TYPE = "query Type($name: String!) { __type(name: $name) { name } }";
    private static final String COERCION = "query CoerceFailure($id: ID!){ __typename }";
    private static final String INVALID = "{ 8f31403dfe404bccbb0e835f2629c6a7 }";

    @LocalServerPort
    private int port;

    private record Check(String id, HttpCall call, Consumer<Answer> expected) {}

    @TestFactory
    Stream<DynamicTest> audit() {
        return checks().stream().map(c -> DynamicTest.dynamicTest(c.id, () -> c.expected.accept(c.call.send(port))));
    }

    @Test
    void thereAreAsManyChecksAsInTheAudit() {
        assertThat(checks().stream().map(Check::id).distinct()).hasSize(61);
    }

    private static List<Check> checks() {
        List<Check> checks = new ArrayList<>(mediaTypes());
        checks.addAll(requests());
        checks.addAll(parameters());
        checks.addAll(strictTypes());
        checks.addAll(failures());
        return checks;
    }

    private static List<Check> mediaTypes() {
        return List.of(
                new Check("22EB", post(TYPENAME).accept(GRAPHQL), data().andThen(type(GRAPHQL))),
                new Check("4655", post(TYPENAME).accept(JSON), data().andThen(type(JSON))),
                new Check("47DE", post(TYPENAME).accept("*/*"), data().andThen(type(JSON))),
                new Check("80D8", post(TYPENAME), data().andThen(type(JSON))),
                new Check(
                        "82A3",
                        post(TYPENAME),
                        data().andThen(a ->
                                assertThat(a.header("Content-Type")).containsIgnoringCase("charset=utf-8"))),
                new Check(
                        "BF61",
                        post("{ __type(name: \"Run🏃Swim🏊\") { name } }")
                                .header("Content-Type", "application/json; charset=utf-8"),
                        data()),
                new Check("78D5", post(TYPENAME), data()));
    }

    private static List<Check> requests() {
        return List.of(
                new Check("2C94", post(TYPENAME), data()),
                new Check("5A70", get(TYPENAME), data()),
                new Check("9C48", get("mutation { __typename }").accept(GRAPHQL), status(405)),
                new Check("9ABE", raw("{\"query\":\"{ __typename }\"}"), status(415)),
                new Check("03D4", post(TYPENAME), data()),
                new Check("A5BF", new HttpCall("POST", "", Map.of("Content-Type", JSON), null), status(400)),
                new Check("423L", post(Map.of("notquery", TYPENAME)).accept(GRAPHQL), status(400)),
                new Check(
                        "B6DC",
                        raw("{ \"not a JSON").header("Content-Type", JSON).accept(JSON),
                        status(400)),
                new Check(
                        "BCF8",
                        raw("{ \"not a JSON").header("Content-Type", JSON).accept(JSON),
                        status(400)),
                new Check(
                        "B7N8",
                        raw("{ \"not a JSON").header("Content-Type", JSON).accept(GRAPHQL),
                        status(400)),
                new Check("8764", post(Map.of("qeury", TYPENAME)), status(400)),
                new Check("3E3A", post(Map.of("qeury", TYPENAME)), status(400)));
    }

    private static List<Check> parameters() {
        Map<String, Object> named = Map.of("operationName", "Query", "query", "query Query { __typename }");
        Map<String, Object> valued = Map.of("query", TYPE, "variables", Map.of("name", "sometype"));
        Map<String, Object> extended = Map.of("query", TYPENAME, "extensions", Map.of("some", "value"));
        HttpCall byGet = get(Map.of("query", TYPE, "variables", "{\"name\":\"sometype\"}"));
        List<Check> checks = new ArrayList<>(List.of(
                new Check("34A2", post(TYPENAME).accept(GRAPHQL), data()),
                new Check("13EE", post(TYPENAME).accept(JSON), data()),
                new Check("8161", post(named).accept(GRAPHQL), data()),
                new Check("B8B3", post(named).accept(JSON), data()),
                new Check("2EA1", post(valued).accept(GRAPHQL), data()),
                new Check("28B9", post(valued).accept(JSON), data()),
                new Check("D6D5", byGet.accept(GRAPHQL), data()),
                new Check("6A70", byGet.accept(JSON), data()),
                new Check("428F", post(extended).accept(GRAPHQL), data()),
                new Check("1B7A", post(extended).accept(JSON), data())));
        List<String> names = List.of("variables", "operationName", "extensions");
        for (int i = 0; i < names.size(); i++) {
            HttpCall withNull = post(body(names.get(i), null));
            checks.add(new Check("94B" + i, withNull.accept(GRAPHQL), data()));
            checks.add(new Check("022" + i, withNull.accept(JSON), data()));
        }
        return checks;
    }

    private static List<Check> strictTypes() {
        List<Object> noStrings = List.of(Map.of("obj", "ect"), 0, false, List.of("array"));
        List<Object> noObjects = List.of("string", 0, false, List.of("array"));
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            checks.add(new Check("LKJ" + i, post(body("query", noStrings.get(i))), status(400)));
            checks.add(new Check("6C0" + i, post(body("operationName", noStrings.get(i))), status(400)));
            checks.add(new Check("476" + i, post(body("variables", noObjects.get(i))), status(400)));
            checks.add(new Check("58B" + i, post(body("extensions", noObjects.get(i))), status(400)));
        }
        return checks;
    }

    private static List<Check> failures() {
        Map<String, Object> coercion = body("query", COERCION);
        coercion.put("variables", body("id", null));
        return List.of(
                new Check("572B", post("{").accept(JSON), noData(200)),
                new Check("FDE2", post(INVALID).accept(JSON), noData(200)),
                new Check("7B9B", post(coercion).accept(JSON), noData(200)),
                new Check("865D", post("{").accept(GRAPHQL), noData(400)),
                new Check("556A", post("{").accept(GRAPHQL), noData(400)),
                new Check("D586", post("{").accept(GRAPHQL), noData(400)),
                new Check("51FE", post(INVALID).accept(GRAPHQL), noData(400)),
                new Check("74FF", post(INVALID).accept(GRAPHQL), noData(400)),
                new Check("5E5B", post(INVALID).accept(GRAPHQL), noData(400)),
                new Check("86EE", post(coercion).accept(GRAPHQL), noData(400)));
    }

    private static Map<String, Object> body(String member, @Nullable Object value) {
        Map<String, Object> body = new HashMap<>(Map.of("query", TYPENAME));
        body.put(member, value);
        return body;
    }

    private static Consumer<Answer> status(int status) {
        return answer -> assertThat(answer.status()).isEqualTo(status);
    }

    private static Consumer<Answer> type(String type) {
        return answer -> assertThat(answer.header("Content-Type")).startsWith(type + ";");
    }

    private static Consumer<Answer> data() {
        return status(200).andThen(answer -> {
            assertThat(answer.json().has("data")).isTrue();
            assertThat(answer.json().has("errors")).isFalse();
        });
    }

    private static Consumer<Answer> noData(int status) {
        return status(status).andThen(answer -> {
            assertThat(answer.json().has("data")).isFalse();
            assertThat(answer.json().get("errors")).isNotEmpty();
        });
    }
}
