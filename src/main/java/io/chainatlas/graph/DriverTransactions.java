package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions through the driver, with Spring Data's bookmarks: what was written is seen by whoever reads next. */
final class DriverTransactions implements Transactions {
    private final Neo4jClient client;
    private final TransactionTemplate transaction;

    DriverTransactions(Neo4jClient client, Neo4jTransactionManager manager) {
        this.client = client;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public <T> T inOne(Function<Open, T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.apply(new OverBolt(client))));
        } catch (RuntimeException e) {
            Throwable cause = e.getCause() instanceof Neo4jException ? e.getCause() : e;
            if (cause instanceof Neo4jException neo4j) {
                throw Refusals.of(neo4j.code(), neo4j);
            }
            throw e;
        }
    }

    private record OverBolt(Neo4jClient client) implements Open {
        @Override
        public Changes run(Statement statement) {
            var counters = client.query(statement.text())
                    .bindAll(statement.parameters())
                    .run()
                    .counters();
            return new Changes(
                    counters.containsUpdates(),
                    counters.nodesCreated()
                            + counters.nodesDeleted()
                            + counters.relationshipsCreated()
                            + counters.relationshipsDeleted()
                            + counters.propertiesSet());
        }

        @Override
        public List<Map<String, Object>> read(Statement statement) {
            return List.copyOf(client.query(statement.text())
                    .bindAll(statement.parameters())
                    .fetch()
                    .all());
        }
    }
}
