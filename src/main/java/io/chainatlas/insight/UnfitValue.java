package io.chainatlas.insight;

/** The graph lacks a value that an answer rests on, or holds one of another kind; somebody wrote it past the program. The message says which value and of what. */
public final class UnfitValue extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean missing;

    UnfitValue(boolean missing, String message) {
        super(message);
        this.missing = missing;
    }

    /** Whether there is no value; otherwise there is one that does not fit. */
    public boolean missing() {
        return missing;
    }
}
