package io.chainatlas.graph;

/** The program cannot start with what it was given. */
public final class StartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String remedy;

    /**
     * @param what what is wrong, and where, in one line
     * @param remedy what to do, in one line
     */
    public StartException(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
