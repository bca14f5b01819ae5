package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.GRAPHQL;
import static io.chainatlas.api.HttpCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.chainatlas.AtlasTest;
import io.chainatlas.api.HttpCall.Answer;
import io.chainatlas.model.Vocabulary;
import io.chainatlas.spec.GraphQlHttp;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a subgraph of a federation; introspection is off, as it often is there. */
@AtlasTest
@TestPropertySource(properties = {"atlas.federation.enabled=true", "atlas.http.introspection=false"})
class FederationTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Vocabulary vocabulary;

    @LocalServerPort
    private int port;

    @Test
    void theServiceDescribesItselfToTheRouter() throws Exception {
        JsonNode data = post("{ _service { __typename text: sdl } again: _service { sdl } version }")
                .send(port)
                .json()
                .get("data");
        String sdl = data.at("/_service/text").asString();

        assertThat(data.at("/again/sdl").asString()).isEqualTo(sdl);
        assertThat(data.at("/version").asString()).isNotEmpty();
        assertThat(sdl)
                .startsWith("extend schema @link(url: \"https://specs.apollo.dev/federation/v2")
                .doesNotContain("_entities", "_Entity", "_Any", "federation__", "directive @", "@cypher", "@node");
        TypeDefinitionRegistry registry = new SchemaParser().parse(sdl);
        assertThat(vocabulary.types().keySet())
                .allSatisfy(type -> assertThat(Objects.requireNonNull(registry.getTypeOrNull(type))
                                .getDirectives("key"))
                        .hasSize(1));
    }

    @Test
    void entitiesOfAllTypesComeInTheOrderAskedForAndNullWhereThereIsNone() throws Exception {
        String query =
                "query ($of: [_Any!]!) { _entities(representations: $of) { __typename ... on Company { name chains { name } }"
                        + " ... on Zone { name } ... on Document { title } ... on Passage { paragraph } } }";
        List<Map<String, String>> of = List.of(
                Map.of("__typename", "Zone", "id", "zone:北园"),
                Map.of("__typename", "Company", "id", "company:无此企业"),
                Map.of("__typename", "Company", "id", "zone:北园"),
                Map.of("__typename", "Company", "id", "company:海能科技"),
                Map.of("__typename", "Document", "id", "north"),
                Map.of("__typename", "Passage", "id", "north-4"));
        JsonNode answer = JSON.readTree(new GraphQlHttp(port).post(query, Map.of("of", of)));

        assertThat(answer.get("data").get("_entities").toString())
                .startsWith("[{\"__typename\":\"Zone\",\"name\":\"北园\"},null,null,"
                        + "{\"__typename\":\"Company\",\"name\":\"海能科技\",\"chains\":[{\"name\":\"储能\"}]},"
                        + "{\"__typename\":\"Document\",\"title\":")
                .endsWith("{\"__typename\":\"Passage\",\"paragraph\":4}]");
        assertThat(answer.has("errors")).isFalse();
        // The same translation serves another number of them.
        assertThat(JSON.readTree(new GraphQlHttp(port).post(query, Map.of("of", of.subList(3, 4))))
                        .at("/data/_entities")
                        .size())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {__typename: "Village", id: "x"}    | Village, which is no entity
                    {__typename: "Company", name: "x"}  | by its __typename and its id
                    {id: "company:海能科技"}               | by its __typename and its id
                    {__typename: "Company", id: 7}      | by its __typename and its id
                    "company:海能科技"                     | by its __typename and its id
                    """)
    void whatIsNoRepresentationIsRefused(String representation, String why) throws Exception {
        Answer answer = post("{ _entities(representations: [" + representation + "]) { __typename } }")
                .accept(GRAPHQL)
                .send(port);

        assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.text()).contains(why);
    }
}
