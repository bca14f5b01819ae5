package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the graph answers, asked through the door that the program itself reads through. */
@Component
class GraphHealth implements HealthIndicator {
    private static final Duration SOON = Duration.ofSeconds(3);

    private final ReadDoor door;

    GraphHealth(ReadDoor door) {
        this.door = door;
    }

    @Override
    public Health health() {
        try {
            door.read(Statement.of("RETURN 1 AS one"), SOON);
            return Health.up().build();
        } catch (GraphException e) {
            return Health.down(e).build();
        }
    }
}
