package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The version of the graph: the same question at the same version has the same answer. It is made of the number that each write of this program raises, and of the mark that every commit changes, also those over Bolt. */
@Component
public class GraphVersion {
    private static final Statement STATEMENT =
            Statement.of("MATCH (a:Atlas {id: 'atlas'}) RETURN a.version AS version");

    private final ReadDoor door;

    GraphVersion(ReadDoor door) {
        this.door = door;
    }

    /** The version; null for a graph that has none yet, and where it cannot be told. Throws {@link GraphException} as {@link ReadDoor#read} does. */
    public @Nullable String current(Duration timeout) {
        return of(door.together(timeout, new Cancellation()));
    }

    /** The version that reads belong to; null as above. */
    public static @Nullable String of(JointRead read) {
        String state = read.state();
        if (state == null) {
            return null;
        }
        List<Map<String, Object>> rows = read.read(STATEMENT);
        Object version = rows.isEmpty() ? null : rows.get(0).get("version");
        return version == null ? null : version + "." + state;
    }
}
