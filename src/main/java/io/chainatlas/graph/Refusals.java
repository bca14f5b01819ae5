package io.chainatlas.graph;

import io.chainatlas.graph.GraphException.Reason;
import org.jspecify.annotations.Nullable;

/** Reads Neo4j's status codes, which are the same in process and over Bolt. */
final class Refusals {
    private Refusals() {}

    static GraphException of(@Nullable String code, Exception cause) {
        String status = code == null ? "" : code;
        if (status.contains("TransactionTimedOut")
                || status.contains("TransactionTerminated")
                || status.contains("Terminated")) {
            return new GraphException(Reason.TIMEOUT, "the statement took longer than it may", cause);
        }
        if (status.contains("AccessMode")
                || status.contains("Security.Forbidden")
                || status.contains("ForbiddenOnReadOnly")) {
            return new GraphException(Reason.READ_ONLY, "the statement writes; only reading is allowed here", cause);
        }
        if (status.contains("ConstraintValidationFailed")) {
            return new GraphException(Reason.CONSTRAINT, String.valueOf(cause.getMessage()), cause);
        }
        if (status.equals("Neo.ClientError.Statement.TypeError")) {
            return new GraphException(Reason.DATA, String.valueOf(cause.getMessage()), cause);
        }
        if (status.startsWith("Neo.ClientError.Statement")) {
            return new GraphException(Reason.STATEMENT, String.valueOf(cause.getMessage()), cause);
        }
        return new GraphException(Reason.UNAVAILABLE, "the database does not answer", cause);
    }
}
