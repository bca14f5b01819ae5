package io.chainatlas.api;

import graphql.ErrorClassification;

/** The codes of errors, in {@code extensions.code}; each is its error's classification too. Only the last is ours. */
enum ErrorCode implements ErrorClassification {
    /** The HTTP request is no GraphQL request. */
    BAD_REQUEST,
    /** The operation may not be run by this HTTP method. */
    METHOD_NOT_ALLOWED,
    /** The document, or introspection, is not allowed here. */
    FORBIDDEN,
    /** No document is known by this hash; send it in full. */
    PERSISTED_QUERY_NOT_FOUND,
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** A value fits the schema and cannot be taken. */
    BAD_USER_INPUT,
    /** A limit of the program is exceeded. */
    LIMIT_EXCEEDED,
    /** The time of the operation was over. */
    TIMEOUT,
    /** The program or the database cannot answer now. */
    UNAVAILABLE,
    /** The graph lacks a value that the schema requires. */
    DATA_INCOMPLETE,
    /** The graph holds a value of another type than the schema says; somebody wrote it past the program. */
    DATA_UNFIT,
    /** A fault of the program; the execution id finds it in the log. */
    INTERNAL_ERROR
}
