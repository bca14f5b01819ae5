package io.chainatlas.bench;

import io.chainatlas.bench.HitCase.Bound;
import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** Counts the database hits of questions, beside those of statements written by hand. Hits are exact: the same question to the same graph costs the same on every machine. */
public final class Hits {
    private final GraphDatabaseService database;
    private final Operations operations;

    public Hits(GraphDatabaseService database, Operations operations) {
        this.database = database;
        this.operations = operations;
    }

    /**
     * What a case costs.
     *
     * @param hits those of the program's statements together
     * @param byHand those of the statement written by hand; -1 where there is none
     * @param rows how many rows the statement written by hand, or else the program's, returned
     */
    public record Cost(HitCase asked, long hits, long byHand, long rows) {
        /** Whether the cost is within the case's bound. */
        public boolean within() {
            return hits <= most();
        }

        /** The most hits that the case may have. */
        public long most() {
            Bound bound = asked.bound();
            return bound.equals(Bound.NONE)
                    ? Long.MAX_VALUE
                    : bound.hits() > 0 ? bound.hits() : (long) bound.times() * byHand;
        }
    }

    /** The costs of cases. */
    public List<Cost> of(List<HitCase> cases) {
        List<Cost> costs = new ArrayList<>();
        for (HitCase asked : cases) {
            long hits = 0;
            long rows = 0;
            for (Operations.Asked field : operations.of(asked.operation(), Map.of())) {
                Profile profile = profile(field.statement());
                hits += profile.hits;
                rows += profile.rows;
            }
            Profile byHand = asked.byHand() == null ? new Profile(-1, rows, "") : profile(asked.byHand());
            costs.add(new Cost(asked, hits, byHand.hits, byHand.rows));
        }
        return costs;
    }

    /** The answer to the only root field of an operation. */
    @org.jspecify.annotations.Nullable
    Object answer(String operation) {
        Operations.Asked asked = operations.only(operation);
        try (Transaction transaction = database.beginTx();
                Result result = transaction.execute(
                        asked.statement().text(), asked.statement().parameters())) {
            List<Map<String, Object>> rows = new ArrayList<>();
            result.forEachRemaining(rows::add);
            return asked.translation().answer(rows, asked.variables()).data();
        }
    }

    /** The statements of an operation with their plans, to look at. */
    String plans(String operation) {
        StringBuilder text = new StringBuilder();
        for (Operations.Asked field : operations.of(operation, Map.of())) {
            Statement statement = field.statement();
            Profile profile = profile(statement);
            text.append(statement.text()).append('\n').append(profile.plan).append('\n');
        }
        return text.toString();
    }

    private record Profile(long hits, long rows, String plan) {}

    private Profile profile(Statement statement) {
        try (Transaction transaction = database.beginTx();
                Result result = transaction.execute("PROFILE " + statement.text(), statement.parameters())) {
            long rows = result.stream().count();
            ExecutionPlanDescription plan = result.getExecutionPlanDescription();
            return new Profile(sum(plan), rows, plan.toString());
        }
    }

    private static long sum(ExecutionPlanDescription plan) {
        long own = plan.hasProfilerStatistics() ? plan.getProfilerStatistics().getDbHits() : 0;
        return own + plan.getChildren().stream().mapToLong(Hits::sum).sum();
    }
}
