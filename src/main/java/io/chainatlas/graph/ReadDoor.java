package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The way to read the graph. Only reading statements pass; anything else is refused by the database.
 *
 * <p>Rows hold strings, longs, doubles, booleans, dates, and lists and maps of them. A statement that takes longer than its time is ended in the database.
 */
public sealed interface ReadDoor permits InProcessDoor, DriverDoor {
    /** The rows of a statement. Throws {@link GraphException} when the time is over, the database is away, or the statement is wrong. */
    List<Map<String, Object>> read(Statement statement, Duration timeout);
}
