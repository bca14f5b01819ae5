package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The way to change the graph: a unit of work is one transaction or none, and each that changes something raises the graph's version by one. */
@Component
public class WriteDoor {
    private static final String RAISE_VERSION =
            "MERGE (a:Atlas {id: 'atlas'}) SET a.version = coalesce(a.version, 0) + 1";

    private final Neo4jClient client;
    private final TransactionTemplate transaction;

    WriteDoor(Neo4jClient client, Neo4jTransactionManager manager, GraphReady migratedFirst) {
        this.client = client;
        this.transaction = new TransactionTemplate(manager);
    }

    /** Runs the work in one transaction. An exception rolls all of it back. */
    public <T> T inOneTransaction(Function<Writer, T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                Writer writer = new Writer();
                T result = work.apply(writer);
                if (writer.changed) {
                    client.query(RAISE_VERSION).run();
                }
                return result;
            }));
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() instanceof Neo4jException ? e.getCause() : e;
            if (cause instanceof Neo4jException neo4j) {
                throw Refusals.of(neo4j.code(), neo4j);
            }
            throw e;
        }
    }

    /** What a unit of work may do. */
    public final class Writer {
        private boolean changed;

        private Writer() {}

        /** Runs a statement and tells how many nodes, relationships and properties it added, changed or removed. */
        public int run(Statement statement) {
            var counters = client.query(statement.text())
                    .bindAll(statement.parameters())
                    .run()
                    .counters();
            changed |= counters.containsUpdates();
            return counters.nodesCreated()
                    + counters.nodesDeleted()
                    + counters.relationshipsCreated()
                    + counters.relationshipsDeleted()
                    + counters.propertiesSet();
        }

        /** The rows of a statement. */
        public List<Map<String, Object>> read(Statement statement) {
            Collection<Map<String, Object>> rows = client.query(statement.text())
                    .bindAll(statement.parameters())
                    .fetch()
                    .all();
            return List.copyOf(rows);
        }
    }
}
