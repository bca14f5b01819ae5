package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.GRAPHQL;
import static io.chainatlas.api.HttpCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.api.HttpCall.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A program with small limits, of which each is met and passed; and without introspection. */
@AtlasTest
@TestPropertySource(
        properties = {
            "atlas.http.introspection=false",
            "atlas.limits.depth=4",
            "atlas.limits.aliases=2",
            "atlas.limits.root-fields=3",
            "atlas.limits.directives=2",
            "atlas.limits.fields=12",
            "atlas.limits.repeats=3",
            "atlas.limits.cost=1000",
            "atlas.limits.input-depth=4",
            "atlas.limits.input-objects=6",
            "atlas.limits.tokens=60"
        })
class LimitsTests {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { companies(limit: 1) { chains { zones { name } } } }
                    { companies { a: name b: id } }
                    { a: version b: version version }
                    { version @include(if: true) __typename @skip(if: true) }
                    { version version version }
                    { companies(limit: 1000) { name } }
                    { companies(limit: 200) { chains { name } } }
                    { zones(where: {companies: {some: {name: {eq: "a"}}}}) { id } }
                    { zones(where: {OR: [{id: {eq: "a"}}, {id: {eq: "b"}}]}) { id } }
                    { zones(where: {id: {in: ["a", "b", "c", "d", "e", "f", "g", "h", "i"]}}) { id } }
                    """)
    void letsPassWhatIsWithin(String query) throws Exception {
        Answer answer = post(query).accept(GRAPHQL).send(port);

        assertThat(answer.text()).doesNotContain("errors");
        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    depth       | 5    | 4    | { companies(limit: 1) { chains { zones { chains { name } } } } }
                    aliases     | 3    | 2    | { companies { a: name b: id c: basis } }
                    aliases     | 4    | 2    | { companies { ...F } chains { ...F } } fragment F on Entity { a: name b: id }
                    root-fields | 4    | 3    | { version __typename companies { name } chains { name } }
                    directives  | 3    | 2    | { version @include(if: true) @skip(if: false) __typename @skip(if: true) }
                    fields      | 13   | 12   | { companies { ...F } chains { ...F version } zones { ...F } } fragment F on Entity { id name basis }
                    repeats     | 4    | 3    | { companies { name name name name } }
                    repeats     | 4    | 3    | { companies { name ... on Company { name name } name } }
                    cost        | 1005 | 1000 | { companies(limit: 201) { chains { name } } }
                    cost        | 1010 | 1000 | { zones(limit: 10) { allParts(limit: 100) { name } } }
                    input-depth | 5    | 4    | { zones(where: {NOT: {companies: {some: {name: {eq: "a"}}}}}) { id } }
                    input-objects | 7  | 6    | { zones(where: {OR: [{id: {eq: "a"}}, {id: {eq: "b"}}, {id: {eq: "c"}}]}) { id } }
                    tokens      | 61   | 60   | { version(a: [1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56]) }
                    """)
    void refusesWhatIsBeyond(String limit, int asked, int allowed, String query) throws Exception {
        Answer answer = post(query).accept(GRAPHQL).send(port);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors")).anySatisfy(error -> {
            assertThat(error.at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
            assertThat(error.at("/extensions/limit").asString()).isEqualTo(limit);
            assertThat(error.at("/extensions/asked").asInt()).isEqualTo(asked);
            assertThat(error.at("/extensions/allowed").asInt()).isEqualTo(allowed);
            assertThat(error.at("/message").asString()).contains("at most " + allowed, "atlas.limits." + limit);
        });
    }

    @Test
    void holdsVariablesAgainstTheLimitsTooAndEachTime() throws Exception {
        String query = "query($w: ZoneWhere) { zones(where: $w) { id } }";
        Map<String, Object> deep = Map.of("companies", Map.of("some", Map.of("name", Map.of("eq", "a"))));
        assertThat(post(Map.of("query", query, "variables", Map.of("w", deep)))
                        .send(port)
                        .text())
                .doesNotContain("errors");

        for (int i = 0; i < 2; i++) {
            Answer answer = post(Map.of("query", query, "variables", Map.of("w", Map.of("NOT", deep))))
                    .send(port);
            assertThat(answer.json().at("/errors/0/extensions/limit").asString())
                    .isEqualTo("input-depth");
        }
    }

    @Test
    void keepsTheSchemaToItself() throws Exception {
        for (String query :
                new String[] {"{ __schema { types { name } } }", "{ a: __type(name: \"Company\") { name } }"}) {
            Answer answer = post(query).send(port);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("FORBIDDEN");
            assertThat(answer.text()).doesNotContain("data");
        }
        assertThat(post("{ __typename }").send(port).status()).isEqualTo(200);
    }

    @Test
    void suggestsNoNames() throws Exception {
        assertThat(post("{ companie { name } }").send(port).text()).doesNotContain("companies", "company ");
        assertThat(post("{ companies { nam } }").send(port).text()).doesNotContain("name");
        assertThat(post("{ companies(wher: {}) { name } }").send(port).text()).doesNotContain("where");
        assertThat(post("{ chains(where: {kind: {eq: CHAI}}) { name } }")
                        .send(port)
                        .text())
                .doesNotContain("CHAIN", "INDUSTRY");
    }
}
