package io.chainatlas.graph;

/** The graph could not answer. */
public final class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why. */
    public enum Reason {
        /** The statement's time was over. */
        TIMEOUT,
        /** It was called off while it ran or before. */
        CANCELLED,
        /** The database cannot be reached. */
        UNAVAILABLE,
        /** The statement writes, and this door only reads. */
        READ_ONLY,
        /** A value is not of the type that the statement reckons with. */
        DATA,
        /** The statement is wrong. */
        STATEMENT,
        /** A constraint of the graph forbids it. */
        CONSTRAINT
    }

    private final Reason reason;

    public GraphException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
