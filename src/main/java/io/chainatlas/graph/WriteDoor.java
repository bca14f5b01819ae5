package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The way to change the graph: a unit of work is one transaction or none, and each that changes something raises the graph's version by one. */
@Component
public class WriteDoor {
    private static final Statement RAISE_VERSION =
            Statement.of("MERGE (a:Atlas {id: 'atlas'}) SET a.version = coalesce(a.version, 0) + 1");

    private final Transactions transactions;
    private final GraphReady ready;

    WriteDoor(Transactions transactions, GraphReady ready) {
        this.transactions = transactions;
        this.ready = ready;
    }

    /** Returns when the graph may be written to, for which an embedded engine must be up. {@link #inOneTransaction} waits so too. */
    public void await() {
        ready.await();
    }

    /** Runs the work in one transaction. An exception rolls all of it back. */
    public <T> T inOneTransaction(Function<Writer, T> work) {
        ready.await();
        return transactions.inOne(open -> {
            Writer writer = new Writer(open);
            T result = work.apply(writer);
            if (writer.changed) {
                open.run(RAISE_VERSION);
            }
            return result;
        });
    }

    /** What a unit of work may do. */
    public static final class Writer {
        private final Transactions.Open open;
        private boolean changed;

        private Writer(Transactions.Open open) {
            this.open = open;
        }

        /** Runs a statement and tells how many nodes, relationships and properties it added, changed or removed. */
        public int run(Statement statement) {
            Transactions.Changes changes = open.run(statement);
            changed |= changes.any();
            return changes.count();
        }

        /** The rows of a statement. */
        public List<Map<String, Object>> read(Statement statement) {
            return open.read(statement);
        }
    }
}
