package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.chainatlas.AtlasTest;
import io.chainatlas.graph.ReadDoor;
import io.chainatlas.graph.StartException;
import io.chainatlas.model.Formula;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AtlasTest
class FormulaCheckTests {
    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private ReadDoor door;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MATCH (this)-[:PART_OF*1..3 RETURN this AS result      | Invalid input
                    MATCH (this)-->(z) RETURN z                            | Variable `result` not defined
                    MATCH (other)-->(z) RETURN zz AS result                | Variable `zz` not defined
                    CREATE (z:Zone) RETURN z AS result                     | it writes
                    MATCH (this) SET this.name = 'x' RETURN this AS result | it writes
                    MATCH (this)-->(n1) RETURN n1 AS result                | a variable of letters and a number
                    """)
    void aStatementThatCannotBeUsedIsRefusedByItsPlaceAndField(String statement, String why) {
        assertThatExceptionOfType(StartException.class)
                .isThrownBy(() -> check(statement))
                .withMessageStartingWith("the statement of Zone.odd (zone.graphqls:7) cannot be used: ")
                .withMessageContaining(why);
    }

    @Test
    void whatLooksLikeWritingInsideATextOrANameIsNone() {
        check("MATCH (this)-[:SET]->(z) WHERE z.name <> 'CREATE' AND z.set = 1 RETURN z AS result");
    }

    @Test
    void thePlaceOfADeclarationIsItsFileAndLine() {
        assertThat(Objects.requireNonNull(vocabulary.type("Zone").formulas().get("allParts"))
                        .place())
                .matches("zone\\.graphqls:\\d+");
    }

    private void check(String statement) {
        Formula odd = new Formula("odd", statement, "Zone", true, true, "zone.graphqls:7");
        NodeType zone = new NodeType("Zone", "zones", true, Map.of(), Map.of(), Map.of("odd", odd));
        new FormulaCheck(new Vocabulary(Map.of("Zone", zone), zone, Map.of(), Map.of()), door).check();
    }
}
