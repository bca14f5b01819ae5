package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chainatlas.AtlasTest;
import io.chainatlas.spec.GraphQlHttp;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A user's own folder beside the miniature: a statistical bulletin that records an actual, sets a target anew and counts firms. The ledger, the audit and the measurements take it up without a change to anything else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "atlas.engine.bolt-port=0",
            "atlas.seed.folders=src/test/resources/world,src/test/resources/bulletin"
        })
@ContextConfiguration(initializers = AtlasTest.FreshData.class)
@DirtiesContext
class BulletinTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private JsonNode ask(String query) throws Exception {
        JsonNode answer = JSON.readTree(new GraphQlHttp(port).post(query, Map.of()));
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.get("data");
    }

    @Test
    void anActualStandsInTheLedgerWithItsProgress() throws Exception {
        JsonNode actual = ask("""
            { targetLedger(owners: ["zone:海州高新区"], metric: "生产总值") {
                rows { actuals { result { evidence { document { id } paragraph } } year value linear growth } } } }
            """).at("/targetLedger/rows/0/actuals/0");
        // From 120 in 2020 to 200 in 2025 the line is at 152 in 2022, the path of equal growth at 147.2.
        assertThat(actual.get("year").asInt()).isEqualTo(2022);
        assertThat(actual.get("value").asDouble()).isEqualTo(152);
        assertThat(actual.get("linear").asString()).isEqualTo("ON");
        assertThat(actual.get("growth").asString()).isEqualTo("AHEAD");
        assertThat(actual.at("/result/evidence/0/document/id").asString()).isEqualTo("bulletin");
    }

    @Test
    void aTargetThatIsSetAnewIsAFindingThatTheLedgerPointsAt() throws Exception {
        JsonNode audit = ask("""
            { audit(kinds: [PLAN_AGAINST_PLAN]) { totalCount findings { id severity arithmetic { en } places { entity { id } printed evidence { document { id } } } } } }
            """).get("audit");
        assertThat(audit.get("totalCount").asInt()).isEqualTo(1);
        JsonNode finding = audit.at("/findings/0");
        assertThat(finding.get("severity").asString()).isEqualTo("CONTRADICTION");
        assertThat(finding.at("/arithmetic/en").asString()).contains("900亿元", "950亿元");
        assertThat(finding.at("/places/0/evidence/0/document/id").asString())
                .isNotEqualTo(finding.at("/places/1/evidence/0/document/id").asString());
        JsonNode rows = ask("{ targetLedger(owners: [\"region:海州市\"]) { rows { findings } } }")
                .at("/targetLedger/rows");
        assertThat(rows.at("/0/findings/0").asString())
                .isEqualTo(finding.get("id").asString());
    }

    @Test
    void withTheContradictionTheShareOfTheZoneIsOfOneOfTheTwo() throws Exception {
        JsonNode comparisons =
                ask("{ targetLedger(owners: [\"zone:海州高新区\"], metric: \"生产总值\") { comparisons { whole { id } shares {"
                                + " share { value } } } } }")
                        .at("/targetLedger/comparisons");
        assertThat(comparisons.at("/0/shares/0/share/value").asDouble()).isCloseTo(200 / 900.0, within(1e-12));
    }

    @Test
    void theMeasurementsAreComputedFromTheCounts() throws Exception {
        JsonNode measured = ask("""
            { locationQuotient(zone: "zone:海州高新区", chain: "chain:储能") { value year inputs { symbol value } unanswered { kind } }
              concentration(chain: "chain:储能", year: 2022) { value formula { id } }
              relatedness(zone: "zone:海州高新区", chain: "chain:储能") { value inputs { value } unanswered { kind missing { en } } } }
            """);
        assertThat(measured.at("/locationQuotient/value").asDouble()).isCloseTo(1.5, within(1e-12));
        assertThat(measured.at("/locationQuotient/year").asInt()).isEqualTo(2022);
        assertThat(measured.at("/locationQuotient/inputs").size()).isEqualTo(4);
        assertThat(measured.at("/locationQuotient/unanswered").size()).isZero();
        assertThat(measured.at("/concentration/value").asDouble()).isCloseTo(0.625, within(1e-12));
        // No zone is strong in both chains, so nothing is near and the density would divide by nothing.
        assertThat(measured.at("/relatedness/value").isNull()).isTrue();
        assertThat(measured.at("/relatedness/unanswered/0/kind").asString()).isEqualTo("NOT_COMPUTABLE");
    }

    @Test
    void aYearWithoutCountsIsNotComputable() throws Exception {
        JsonNode measured = ask("{ concentration(chain: \"chain:储能\", year: 2019) { value year unanswered { kind } } }")
                .get("concentration");
        assertThat(measured.get("value").isNull()).isTrue();
        assertThat(measured.get("year").isNull()).isTrue();
        assertThat(measured.at("/unanswered/0/kind").asString()).isEqualTo("NOT_COMPUTABLE");
    }

    @Test
    void aCountIsAFactOfTheGraphWithItsEvidence() throws Exception {
        JsonNode edge = ask("""
            { zone(id: "zone:临港区") { countedChainsConnection(where: {node: {name: {eq: "储能"}}}) { edges { properties { firms year evidence { paragraph } } } } } }
            """).at("/zone/countedChainsConnection/edges/0/properties");
        assertThat(edge.get("firms").asInt()).isEqualTo(10);
        assertThat(edge.get("year").asInt()).isEqualTo(2022);
        assertThat(edge.at("/evidence/0/paragraph").asInt()).isEqualTo(3);
    }
}
