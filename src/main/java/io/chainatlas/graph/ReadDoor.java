package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The way to read the graph. Only reading statements pass; anything else is refused by the database.
 *
 * <p>Rows hold strings, longs, doubles, booleans, dates, and lists and maps of them. A statement that takes longer than its time, or is called off, is ended in the database.
 */
public sealed interface ReadDoor permits InProcessDoor, DriverDoor {
    /** The rows of a statement. Throws {@link GraphException} when the time is over, the database is away, or the statement is wrong. */
    default List<Map<String, Object>> read(Statement statement, Duration timeout) {
        return read(statement, timeout, new Cancellation());
    }

    /** The rows of a statement, unless it is called off. Throws {@link GraphException} as above. */
    List<Map<String, Object>> read(Statement statement, Duration timeout, Cancellation cancellation);

    /** Begins reads that belong together and have one span of time. */
    JointRead together(Duration timeout, Cancellation cancellation);
}
