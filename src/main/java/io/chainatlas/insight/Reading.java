package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.JointRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows for one answer and remembers the statements, so that the answer can show them. */
public final class Reading {
    // The keys are in order, so that the same question is shown the same way each time.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final JointRead read;
    private final List<Statement> run = new ArrayList<>();

    public Reading(JointRead read) {
        this.read = read;
    }

    /** The rows of a statement. Throws {@link io.chainatlas.graph.GraphException} as the reading does. */
    List<Row> rows(Statement statement) {
        run.add(statement);
        return read.read(statement).stream().map(Row::new).toList();
    }

    List<Row> rows(String text, Map<String, Object> parameters) {
        return rows(new Statement(text, parameters));
    }

    /** The version of the graph; null where it cannot be told. It is no part of an answer, so what it takes to read it is not remembered. */
    @Nullable
    String version() {
        return read.state();
    }

    /** What was run so far, in order. */
    public List<Statement> run() {
        return List.copyOf(run);
    }

    /** Remembers statements that were run for an earlier answer and need not be run again. */
    void ran(List<Statement> earlier) {
        run.addAll(earlier);
    }

    /** What was run so far, as an answer shows it. */
    List<CypherText> cypher() {
        return run.stream()
                .map(s -> new CypherText(s.text().strip(), JSON.writeValueAsString(s.parameters())))
                .toList();
    }
}
