package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Both ways to write give the same, count the same and refuse the same; {@link TransactionsOverBoltTests} is the other. */
@AtlasTest
class TransactionsTests {
    private static final Statement TRACES = Statement.of("MATCH (t:Trace) RETURN t.id AS id");

    @Autowired
    private ListableBeanFactory program;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Transactions transactions;

    WriteWay way() {
        return WriteWay.IN_PROCESS;
    }

    @BeforeEach
    void takeTheWay() {
        transactions = way().transactions(program);
    }

    @Test
    void storedValuesComeBackAsPlainJava() {
        Map<String, Object> properties = Map.of(
                "text", "链", "list", List.of("a", "b"), "numbers", List.of(1L, 2L), "date", LocalDate.of(2021, 6, 1));
        List<Map<String, Object>> rows = transactions.inOne(open -> {
            open.run(Statement.of("CREATE (t:Trace) SET t = $properties", "properties", properties));
            var read = open.read(Statement.of(
                    "MATCH (t:Trace) RETURN properties(t) AS found, t.list AS list, [t.numbers] AS nested"));
            open.run(Statement.of("MATCH (t:Trace) DELETE t"));
            return read;
        });
        assertThat(rows)
                .containsExactly(
                        Map.of("found", properties, "list", List.of("a", "b"), "nested", List.of(List.of(1L, 2L))));
    }

    @Test
    void numbersAreKeptWideHoweverNarrowTheyAreGiven() {
        Map<String, Object> given = Map.of("whole", 7, "decimal", 2.5f, "list", List.of(1, 2));
        Map<String, Object> kept = Map.of("whole", 7L, "decimal", 2.5, "list", List.of(1L, 2L));
        assertThat(transactions.<Object>inOne(open -> {
                    open.run(Statement.of("CREATE (t:Trace) SET t = $given", "given", given));
                    var read = open.read(Statement.of("MATCH (t:Trace) RETURN properties(t) AS found"));
                    open.run(Statement.of("MATCH (t:Trace) DELETE t"));
                    return read;
                }))
                .isEqualTo(List.of(Map.of("found", kept)));
    }

    @Test
    void changesAreCounted() {
        transactions.inOne(open -> {
            assertThat(open.run(Statement.of("CREATE (:Trace {id: 'a', name: 'x'})-[:LEADS]->(:Trace)")))
                    .isEqualTo(new Transactions.Changes(true, 5));
            assertThat(open.run(Statement.of("MATCH (t:Trace) SET t:Trail")))
                    .isEqualTo(new Transactions.Changes(true, 0));
            assertThat(open.run(Statement.of("MATCH (t:Trace) WHERE t.id = 'z' SET t.name = 'y'")))
                    .isEqualTo(new Transactions.Changes(false, 0));
            assertThat(open.run(Statement.of("MATCH (t:Trace) DETACH DELETE t")))
                    .isEqualTo(new Transactions.Changes(true, 3));
            return open;
        });
        assertThat(traces()).isEmpty();
    }

    @Test
    void aWorkThatThrowsLeavesNothingAndItsExceptionComesThrough() {
        assertThatThrownBy(() -> transactions.inOne(open -> {
                    open.run(Statement.of("CREATE (:Trace {id: 'a'})"));
                    throw new IllegalStateException("halfway");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("halfway");
        assertThat(traces()).isEmpty();
    }

    @Test
    void whatAConstraintForbidsIsRefusedAndLeavesNothing() {
        assertThat(refusal("CREATE (:Trace {id: 'a'}) CREATE (:Company:Entity {id: 'company:海能科技'})"))
                .isEqualTo(GraphException.Reason.CONSTRAINT);
        assertThat(traces()).isEmpty();
    }

    @Test
    void aWrongStatementAndAValueOfAWrongTypeAreRefused() {
        assertThat(refusal("CREATE (n RETURN n")).isEqualTo(GraphException.Reason.STATEMENT);
        assertThat(refusal("CREATE (:Trace {id: {no: 'value of a property'}})")).isEqualTo(GraphException.Reason.DATA);
    }

    private List<Map<String, Object>> traces() {
        return transactions.inOne(open -> open.read(TRACES));
    }

    private GraphException.Reason refusal(String statement) {
        return catchThrowableOfType(
                        GraphException.class, () -> transactions.inOne(open -> open.run(Statement.of(statement))))
                .reason();
    }
}
