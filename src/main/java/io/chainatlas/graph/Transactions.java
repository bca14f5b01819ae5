package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The way to run units of work, each in a transaction of its own. Both ways pass the same tests. */
sealed interface Transactions permits InProcessTransactions, DriverTransactions {
    /** Runs the work and commits it. An exception rolls all of it back; what the database refuses comes as a {@link GraphException}. */
    <T> T inOne(Function<Open, T> work);

    /** A transaction that is open. */
    interface Open {
        /** Runs a statement for what it changes. */
        Changes run(Statement statement);

        /** The rows of a statement, of the same values as those of a {@link ReadDoor}. */
        List<Map<String, Object>> read(Statement statement);
    }

    /**
     * What a statement changed.
     *
     * @param any whether it changed anything, schema and labels among it
     * @param count how many nodes, relationships and properties it added, changed or removed
     */
    record Changes(boolean any, int count) {}
}
