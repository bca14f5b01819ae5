package io.chainatlas.graph;

import org.neo4j.graphdb.ConstraintViolationException;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.kernel.api.exceptions.Status;

/** Reads what the engine throws in process. Apart from {@link Refusals}, which a build without the engine needs too. */
final class EngineFailures {
    private EngineFailures() {}

    /** The refusal that the exception tells of, or the exception itself where it is not the engine's. */
    static RuntimeException translated(RuntimeException e) {
        if (e instanceof QueryExecutionException query) {
            return Refusals.of(query.getStatusCode(), e);
        }
        if (e instanceof ConstraintViolationException) {
            return Refusals.of(Status.Schema.ConstraintValidationFailed.code().serialize(), e);
        }
        // What the kernel itself refuses or ends comes as several types that share no parent but say their status.
        if (e instanceof Status.HasStatus told) {
            return Refusals.of(told.status().code().serialize(), e);
        }
        return e;
    }
}
