package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads that belong together, such as the root fields of one operation: they share one span of time, may run side by side, and can tell afterwards whether they saw the graph in one state.
 *
 * <p>Neo4j isolates reads at the level read committed and has no snapshots, neither for a transaction nor for a statement: a commit of somebody else shows as soon as it is there. So nothing is held still here. What
 * has been committed is looked at before and afterwards instead, and if that is the same, all reads saw the same graph, whoever writes and by whatever way.
 */
public interface JointRead {
    /** The rows of a statement. Throws {@link GraphException} as {@link ReadDoor#read} does. */
    List<Map<String, Object>> read(Statement statement);

    /**
     * Whether nothing was committed from before the first read until after the last one. In process this is exact. Over Bolt it rests on the bookmarks of the reads: a commit that the database was still applying when the
     * last read ended escapes it.
     */
    boolean consistent();

    /** Marks the graph and the state that it was in before the first read: each commit, whoever makes it and by whatever way, leads to another mark. Null where it cannot be told. */
    @Nullable
    String state();
}
