package io.chainatlas.api;

/** The codes of errors, in {@code extensions.code}. Only the last is ours. */
public enum ErrorCode {
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** A value fits the schema and cannot be taken. */
    BAD_USER_INPUT,
    /** A limit of the program is exceeded. */
    LIMIT_EXCEEDED,
    /** The time of a statement was over. */
    TIMEOUT,
    /** The database does not answer. */
    UNAVAILABLE,
    /** The graph lacks a value that the schema requires. */
    DATA_INCOMPLETE,
    /** A fault of the program; the execution id finds it in the log. */
    INTERNAL_ERROR
}
