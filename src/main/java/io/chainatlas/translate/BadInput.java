package io.chainatlas.translate;

/** A value that the schema admits and the translation cannot take. Its message says what was asked and what is allowed; it may be shown to the client. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadInput(String message) {
        super(message);
    }
}
