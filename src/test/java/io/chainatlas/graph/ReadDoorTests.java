package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Both doors answer alike and refuse alike. */
@AtlasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadDoorTests {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private ReadDoor inProcess;

    @Autowired
    private Driver driver;

    @Autowired
    private DatabaseSelectionProvider database;

    @Autowired
    private Neo4jBookmarkManager bookmarks;

    private Stream<ReadDoor> doors() {
        return Stream.of(inProcess, new DriverDoor(driver, database, bookmarks));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void valuesComeAsPlainJava(ReadDoor door) {
        List<Map<String, Object>> rows = door.read(
                new Statement(
                        "RETURN $text AS text, 2 AS number, 2.5 AS decimal, true AS truth, null AS nothing, [1, {a: 'b'}] AS list",
                        Map.of("text", "链")),
                SOON);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("text", "链")
                .containsEntry("number", 2L)
                .containsEntry("decimal", 2.5)
                .containsEntry("truth", true)
                .containsEntry("nothing", null)
                .containsEntry("list", List.of(1L, Map.of("a", "b")));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatWritesIsRefused(ReadDoor door) {
        GraphException refused = catchThrowableOfType(
                GraphException.class, () -> door.read(Statement.of("CREATE (n:Company {id: 'x'}) RETURN n.id"), SOON));
        assertThat(refused.reason()).isEqualTo(GraphException.Reason.READ_ONLY);
        assertThat(door.read(Statement.of("MATCH (n {id: 'x'}) RETURN n.id"), SOON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatTakesTooLongIsEndedInTheDatabase(ReadDoor door) {
        Statement endless = Statement.of("UNWIND range(1, 1000000000) AS a WITH sum(a % 7) AS s RETURN s");
        GraphException ended =
                catchThrowableOfType(GraphException.class, () -> door.read(endless, Duration.ofMillis(300)));
        assertThat(ended.reason()).isEqualTo(GraphException.Reason.TIMEOUT);
        assertThat(door.read(
                        Statement.of(
                                "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '1000000000' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery"),
                        SOON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aWrongStatementIsToldApart(ReadDoor door) {
        GraphException wrong =
                catchThrowableOfType(GraphException.class, () -> door.read(Statement.of("MATCH (n RETURN n"), SOON));
        assertThat(wrong.reason()).isEqualTo(GraphException.Reason.STATEMENT);
    }

    @ParameterizedTest
    @MethodSource("doors")
    void loadCsvReachesNeitherTheDiskNorTheNet(ReadDoor door) {
        for (String url : List.of("file:///etc/hostname", "http://127.0.0.1:9/x.csv")) {
            assertThat(catchThrowableOfType(
                            GraphException.class,
                            () -> door.read(Statement.of("LOAD CSV FROM $url AS row RETURN row", "url", url), SOON)))
                    .isNotNull();
        }
    }
}
