package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.JointRead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Reads rows for one answer and remembers the statements, so that the answer can show them. */
public final class Reading {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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

    /** What was run so far, in order. */
    List<CypherText> cypher() {
        return run.stream()
                .map(s -> new CypherText(s.text().strip(), JSON.writeValueAsString(s.parameters())))
                .toList();
    }
}
