package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@AtlasTest
class ReadTimeTests {
    private static final Statement SLOW = Statement.of(
            "UNWIND range(1, 100000000) AS slow UNWIND range(1, 1000) AS slower RETURN sum(slow * slower) AS value");

    @Autowired
    private ReadDoor door;

    @Autowired
    private Neo4jClient client;

    @Test
    void endsAStatementInTheDatabaseWhenItsTimeIsOver() {
        long start = System.nanoTime();

        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> door.read(SLOW, Duration.ofMillis(300)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(GraphException.Reason.TIMEOUT));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(running()).isZero();
    }

    private long running() {
        return client.query("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100'"
                        + " RETURN count(*) AS count")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}
