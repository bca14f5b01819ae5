package io.chainatlas.insight;

/** An argument fits the schema and cannot be taken; the message says which, what was given, and what is allowed. */
public final class UnfitArgument extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitArgument(String message) {
        super(message);
    }
}
