package io.chainatlas.api;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.OneOfNullValueException;
import graphql.execution.OneOfTooManyKeysException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives each error its code, on every transport. An error that nobody foresaw goes to the log in full and to the client as an execution id. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HttpErrorCodes implements WebGraphQlInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(HttpErrorCodes.class);
    private static final String CODE = "code";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .onErrorResume(e -> Mono.just(failed(e, request)))
                .map(response -> coded(response, request));
    }

    /** The code of an error that has been through here, or of one as graphql-java makes it. */
    static ErrorCode code(GraphQLError error) {
        if (error.getErrorType() instanceof ErrorCode code) {
            return code;
        }
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.get(CODE) instanceof String name) {
            return Arrays.stream(ErrorCode.values())
                    .filter(c -> c.name().equals(name))
                    .findFirst()
                    .orElse(ErrorCode.INTERNAL_ERROR);
        }
        if (error instanceof CoercingParseValueException
                || error instanceof CoercingParseLiteralException
                || error instanceof NonNullableValueCoercedAsNullException
                || error instanceof InputMapDefinesTooManyFieldsException
                || error instanceof OneOfNullValueException
                || error instanceof OneOfTooManyKeysException) {
            return ErrorCode.BAD_USER_INPUT;
        }
        if (error instanceof UnknownOperationException) {
            return ErrorCode.BAD_REQUEST;
        }
        if (error instanceof BadFaithIntrospectionError || error.getErrorType() == ErrorType.ExecutionAborted) {
            return ErrorCode.LIMIT_EXCEEDED;
        }
        if (error.getErrorType() == ErrorType.InvalidSyntax) {
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        }
        return error.getErrorType() == ErrorType.ValidationError
                        || error.getErrorType() == ErrorType.OperationNotSupported
                ? ErrorCode.GRAPHQL_VALIDATION_FAILED
                : ErrorCode.INTERNAL_ERROR;
    }

    private static WebGraphQlResponse failed(Throwable e, WebGraphQlRequest request) {
        GraphQLError error = e instanceof GraphQLError known ? known : internal(request);
        if (code(error) == ErrorCode.INTERNAL_ERROR) {
            LOG.error("Execution {} failed", request.getId(), e);
        }
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response, WebGraphQlRequest request) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors();
        if (errors.isEmpty()) {
            return response;
        }
        return response.transform(
                b -> b.errors(errors.stream().map(e -> coded(e, request)).toList()));
    }

    private static GraphQLError coded(GraphQLError error, WebGraphQlRequest request) {
        ErrorCode code = code(error);
        if (error.getErrorType() == code) {
            return error;
        }
        if (code == ErrorCode.INTERNAL_ERROR) {
            LOG.error("Execution {} failed: {}", request.getId(), error);
            return internal(request);
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        extensions.put(CODE, code.name());
        GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError()
                .message("%s", String.valueOf(error.getMessage()))
                .errorType(code)
                .locations(locations(error))
                .extensions(extensions);
        return error.getPath() == null
                ? builder.build()
                : builder.path(error.getPath()).build();
    }

    /** An error without the field it belongs to. */
    static GraphQLError error(ErrorCode code, String message, Map<String, Object> details) {
        Map<String, Object> extensions = new LinkedHashMap<>(details);
        extensions.put(CODE, code.name());
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(code)
                .locations(null)
                .extensions(extensions)
                .build();
    }

    /** Where the error is; null and not an empty list where it is nowhere, as the specification wants it. */
    private static @Nullable List<SourceLocation> locations(GraphQLError error) {
        return error.getLocations() == null || error.getLocations().isEmpty() ? null : error.getLocations();
    }

    private static GraphQLError internal(WebGraphQlRequest request) {
        return error(ErrorCode.INTERNAL_ERROR, Errors.internal(request.getId()), Map.of());
    }
}
