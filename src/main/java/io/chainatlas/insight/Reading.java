package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.ReadDoor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows for one answer and remembers the statements, so that the answer can show them. The time is for all of them together. */
public final class Reading {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReadDoor door;
    private final long end;
    private final List<Statement> run = new ArrayList<>();

    public Reading(ReadDoor door, Duration time) {
        this.door = door;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** The rows of a statement. Throws {@link io.chainatlas.graph.GraphException} as the door does. */
    List<Row> rows(Statement statement) {
        run.add(statement);
        Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
        return door.read(statement, left).stream().map(Row::new).toList();
    }

    List<Row> rows(String text, Map<String, Object> parameters) {
        return rows(new Statement(text, parameters));
    }

    /** What was run so far, in order. */
    List<CypherText> cypher() {
        return run.stream()
                .map(s -> new CypherText(s.text().strip(), JSON.writeValueAsString(s.parameters())))
                .toList();
    }
}
