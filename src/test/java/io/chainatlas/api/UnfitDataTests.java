package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What analysts write past the program does not break the types that clients rely on: each place is told with a code of its own, and the rest is answered. */
@AtlasTest
class UnfitDataTests {
    private static final String REMOVE = "MATCH (n:Entity) WHERE n.id STARTS WITH 'target:unfit' DETACH DELETE n";

    @LocalServerPort
    private int port;

    @Autowired
    private WriteDoor writes;

    @BeforeEach
    void writePastTheProgram() {
        run(REMOVE);
        run("""
            UNWIND [
              {id: 'target:unfit/1', name: 'a', metric: 'unfit', value: 'many', year: 2030, basis: 'STATED', aliases: []},
              {id: 'target:unfit/2', name: 'b', metric: 'unfit', value: 2, year: 5000000000, basis: 'STATED', aliases: 'none'},
              {id: 'target:unfit/3', metric: 'unfit', value: 3.5, year: 2030.5, basis: 'STATED', aliases: [1]}
            ] AS t CREATE (n:Target:Entity) SET n = t
            """);
    }

    @AfterEach
    void remove() {
        run(REMOVE);
    }

    private void run(String statement) {
        writes.inOneTransaction(w -> w.run(Statement.of(statement)));
    }

    @Test
    void aValueOfAnotherTypeIsNullAndTold() throws Exception {
        JsonNode answer = ask("{ targets(where: {metric: {eq: \"unfit\"}}) { id value year } }");

        assertThat(answer.at("/data/targets").size()).isEqualTo(3);
        assertThat(answer.at("/data/targets/0/value").isNull()).isTrue();
        assertThat(answer.at("/data/targets/1/value").asInt()).isEqualTo(2);
        assertThat(answer.at("/data/targets/2/value").asDouble()).isEqualTo(3.5);
        assertThat(answer.at("/data/targets/0/year").asInt()).isEqualTo(2030);
        assertThat(answer.at("/data/targets/1/year").isNull()).isTrue();
        assertThat(told(answer))
                .containsExactlyInAnyOrder(
                        "DATA_UNFIT [\"targets\",0,\"value\"]",
                        "DATA_UNFIT [\"targets\",1,\"year\"]",
                        "DATA_UNFIT [\"targets\",2,\"year\"]");
    }

    @Test
    void aMissingValueThatIsRequiredTakesItsParentWithIt() throws Exception {
        JsonNode answer = ask(
                "{ target(id: \"target:unfit/3\") { metric name } other: target(id: \"target:unfit/1\") { name } }");

        assertThat(answer.at("/data/target").isNull()).isTrue();
        assertThat(answer.at("/data/other/name").asString()).isEqualTo("a");
        assertThat(told(answer)).containsExactly("DATA_INCOMPLETE [\"target\",\"name\"]");
    }

    @Test
    void aListThatIsNoneOrHoldsOtherThingsIsToldOnce() throws Exception {
        JsonNode answer =
                ask("{ a: target(id: \"target:unfit/2\") { aliases } b: target(id: \"target:unfit/3\") { aliases } }");

        assertThat(told(answer)).containsExactly("DATA_UNFIT [\"a\",\"aliases\"]", "DATA_UNFIT [\"b\",\"aliases\",0]");
    }

    @Test
    void whatTheDatabaseCannotReckonWithIsNoFaultOfTheProgram() throws Exception {
        JsonNode answer =
                ask("{ targetsConnection(where: {metric: {eq: \"unfit\"}}) { aggregate { node { value { sum } } } } }");

        assertThat(told(answer)).singleElement().asString().startsWith("DATA_UNFIT [\"targetsConnection\"");
    }

    @Test
    void aValueInsideTheAnswerOfAnInsightIsToldToo() throws Exception {
        run("MATCH (t:Target {name: '临港区地区生产总值（2025）'}) SET t.nature = 5");
        try {
            JsonNode answer = ask("{ targetLedger(owners: [\"zone:临港区\"]) { rows { target { name nature } } } }");

            assertThat(answer.at("/data/targetLedger/rows/0/target/name").asString())
                    .startsWith("临港区");
            assertThat(told(answer)).containsExactly("DATA_UNFIT [\"targetLedger\",\"rows\",\"target\",\"nature\"]");
        } finally {
            run("MATCH (t:Target {name: '临港区地区生产总值（2025）'}) REMOVE t.nature");
        }
    }

    @Test
    void aValueThatAnInsightRestsOnIsToldWithWhatItIsOf() throws Exception {
        String whole = "MATCH (t:Target {name: '临港区地区生产总值（2025）'}) ";
        String question = "{ targetLedger(owners: [\"zone:临港区\"]) { rows { target { name } } } }";
        for (String change : List.of("SET t.kept = t.metric REMOVE t.metric", "SET t.kept = t.metric, t.metric = 5")) {
            run(whole + change);
            try {
                JsonNode answer = ask(question);

                String code = change.contains("REMOVE") ? "DATA_INCOMPLETE" : "DATA_UNFIT";
                assertThat(answer.at("/data/targetLedger").isNull()).isTrue();
                assertThat(told(answer)).containsExactly(code + " [\"targetLedger\"]");
                assertThat(answer.at("/errors/0/message").asString()).contains("metric of target:");
            } finally {
                run(whole + "SET t.metric = t.kept REMOVE t.kept");
            }
        }
        assertThat(ask(question).has("errors")).isFalse();
    }

    private JsonNode ask(String query) throws Exception {
        return post(query).send(port).json();
    }

    private static List<String> told(JsonNode answer) {
        return answer.at("/errors")
                .valueStream()
                .map(e -> e.at("/extensions/code").asString() + " " + e.get("path"))
                .toList();
    }
}
