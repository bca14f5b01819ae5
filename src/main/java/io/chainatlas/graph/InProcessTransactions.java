package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Transactions of an embedded graph through the engine's own API. */
final class InProcessTransactions implements Transactions {
    private final Engine engine;

    InProcessTransactions(Engine engine) {
        this.engine = engine;
    }

    @Override
    public <T> T inOne(Function<Open, T> work) {
        try (Transaction transaction = engine.database().beginTx()) {
            T result = work.apply(new InProcess(transaction));
            transaction.commit();
            return result;
        } catch (RuntimeException e) {
            throw EngineFailures.translated(e);
        }
    }

    private record InProcess(Transaction transaction) implements Open {
        @Override
        public Changes run(Statement statement) {
            try (Result result = execute(statement)) {
                result.accept(row -> true);
                var counts = result.getQueryStatistics();
                return new Changes(
                        counts.containsUpdates(),
                        counts.getNodesCreated()
                                + counts.getNodesDeleted()
                                + counts.getRelationshipsCreated()
                                + counts.getRelationshipsDeleted()
                                + counts.getPropertiesSet());
            }
        }

        @Override
        public List<Map<String, Object>> read(Statement statement) {
            try (Result result = execute(statement)) {
                List<Map<String, Object>> rows = new ArrayList<>();
                while (result.hasNext()) {
                    rows.add(EngineValues.plain(result.next()));
                }
                return rows;
            }
        }

        private Result execute(Statement statement) {
            return transaction.execute(statement.text(), EngineValues.plain(statement.parameters()));
        }
    }
}
