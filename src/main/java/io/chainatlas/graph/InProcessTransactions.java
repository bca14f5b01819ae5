package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
                    rows.add(plain(result.next()));
                }
                return rows;
            }
        }

        private Result execute(Statement statement) {
            return transaction.execute(statement.text(), plain(statement.parameters()));
        }

        private static Map<String, Object> plain(Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, value) -> plain.put((String) key, plain(value)));
            return plain;
        }

        /** The value as it would be had it gone over Bolt: lists, which the engine gives as arrays, and longs, as the engine keeps an integer as narrow as it gets it. */
        @SuppressWarnings("NullAway") // A row may hold null, as those of the driver do.
        private static Object plain(@Nullable Object value) {
            if (value instanceof Map<?, ?> map) {
                return plain(map);
            }
            if (value instanceof List<?> list) {
                return list.stream().map(InProcess::plain).toList();
            }
            if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
                return ((Number) value).longValue();
            }
            if (value instanceof Float number) {
                return number.doubleValue();
            }
            if (value != null && value.getClass().isArray()) {
                return IntStream.range(0, Array.getLength(value))
                        .mapToObj(i -> plain(Array.get(value, i)))
                        .toList();
            }
            return value;
        }
    }
}
