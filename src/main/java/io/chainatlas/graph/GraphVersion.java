package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The version of the graph. Each write raises it, so that the same question at the same version has the same answer. */
@Component
public class GraphVersion {
    private static final Statement STATEMENT =
            Statement.of("MATCH (a:Atlas {id: 'atlas'}) RETURN a.version AS version");

    private final ReadDoor door;

    GraphVersion(ReadDoor door) {
        this.door = door;
    }

    /** The version; null for a graph that has none yet. Throws {@link GraphException} as {@link ReadDoor#read} does. */
    public @Nullable String current(Duration timeout) {
        List<Map<String, Object>> rows = door.read(STATEMENT, timeout);
        Object version = rows.isEmpty() ? null : rows.get(0).get("version");
        return version == null ? null : version.toString();
    }
}
