package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    void aPropertyThatIsAListIsAListAtAnyDepth(ReadDoor door) {
        List<Map<String, Object>> rows = door.read(
                Statement.of("MATCH (c:Company {name: '海能科技'}) RETURN c.aliases AS own, [{of: [c.aliases]}] AS deep"),
                SOON);
        Object own = rows.get(0).get("own");
        assertThat(own).isInstanceOf(List.class).asInstanceOf(LIST).isNotEmpty().allMatch(a -> a instanceof String);
        assertThat(rows.get(0)).containsEntry("deep", List.of(Map.of("of", List.of(own))));
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

    @ParameterizedTest
    @MethodSource("doors")
    void whatIsCalledOffIsEndedInTheDatabase(ReadDoor door) throws Exception {
        Statement endless =
                Statement.of("UNWIND range(1, 1000000001) AS a WITH sum(a % 7) AS called_off RETURN called_off");
        Cancellation cancellation = new Cancellation();
        CompletableFuture<GraphException> ended = new CompletableFuture<>();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            ended.complete(catchThrowableOfType(GraphException.class, () -> door.read(endless, SOON, cancellation)));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        reader.start();
        while (running("called_off") == 0) {
            Thread.sleep(20);
        }

        cancellation.cancel();

        assertThat(ended.get(5, TimeUnit.SECONDS).reason()).isEqualTo(GraphException.Reason.CANCELLED);
        assertThat(interrupted.get(5, TimeUnit.SECONDS)).isFalse();
        for (int i = 0; i < 40 && running("called_off") > 0; i++) {
            Thread.sleep(50);
        }
        assertThat(running("called_off")).isZero();
        assertThat(catchThrowableOfType(
                                GraphException.class,
                                () -> door.read(Statement.of("RETURN 1 AS one"), SOON, cancellation))
                        .reason())
                .isEqualTo(GraphException.Reason.CANCELLED);
        assertThat(door.read(Statement.of("RETURN 1 AS one"), SOON)).hasSize(1);
    }

    private long running(String text) {
        Statement list = Statement.of("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS " + text
                + "' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery");
        return inProcess.read(list, SOON).size();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void readsTogetherNoticeWhatIsCommittedBetweenThem(ReadDoor door) {
        Statement version = Statement.of("MATCH (a:Atlas) RETURN a.version AS version");
        JointRead quiet = door.together(SOON, new Cancellation());
        assertThat(quiet.read(version)).isEqualTo(quiet.read(version));
        assertThat(quiet.consistent()).isTrue();

        JointRead disturbed = door.together(SOON, new Cancellation());
        disturbed.read(version);
        try (var session = driver.session()) {
            // Not through our door: what others write counts too.
            session.run("CREATE (n:Passing)").consume();
            disturbed.read(version);
            session.run("MATCH (n:Passing) DELETE n").consume();
        }
        assertThat(disturbed.consistent()).isFalse();

        JointRead after = door.together(SOON, new Cancellation());
        assertThat(quiet.state()).isNotNull().isEqualTo(disturbed.state());
        assertThat(after.state()).isNotNull().isNotEqualTo(quiet.state());
    }

    @ParameterizedTest
    @MethodSource("doors")
    void readsTogetherShareTheirTime(ReadDoor door) {
        JointRead joint = door.together(Duration.ofMillis(400), new Cancellation());
        Statement endless = Statement.of("UNWIND range(1, 1000000000) AS a WITH sum(a % 7) AS s RETURN s");
        for (int i = 0; i < 2; i++) {
            assertThat(catchThrowableOfType(GraphException.class, () -> joint.read(endless))
                            .reason())
                    .isEqualTo(GraphException.Reason.TIMEOUT);
        }
    }
}
