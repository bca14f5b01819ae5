package io.chainatlas.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import io.chainatlas.graph.GraphException;
import io.chainatlas.insight.UnfitArgument;
import io.chainatlas.insight.UnfitValue;
import io.chainatlas.translate.BadInput;
import io.chainatlas.translate.Translation;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes errors for clients. What is the client's to mend is said in full; what is ours is an execution id outside and a full line in the log. */
@Component
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    GraphQLError of(RuntimeException e, ResultPath path, MergedField field, ExecutionContext context) {
        if (e instanceof BadInput || e instanceof UnfitArgument) {
            return error(ErrorCode.BAD_USER_INPUT, String.valueOf(e.getMessage()), path.toList(), field);
        }
        if (e instanceof UnfitValue unfit) {
            ErrorCode code = unfit.missing() ? ErrorCode.DATA_INCOMPLETE : ErrorCode.DATA_UNFIT;
            return error(code, String.valueOf(unfit.getMessage()), path.toList(), field);
        }
        if (e instanceof GraphException graph && graph.reason() == GraphException.Reason.TIMEOUT) {
            return error(
                    ErrorCode.TIMEOUT,
                    "the query took longer than it may and was ended; ask for less, or filter by an indexed field",
                    path.toList(),
                    field);
        }
        if (e instanceof GraphException graph && graph.reason() == GraphException.Reason.CANCELLED) {
            return error(
                    ErrorCode.TIMEOUT,
                    "the query was ended, because another root field took longer than it may or the client hung up",
                    path.toList(),
                    field);
        }
        if (e instanceof GraphException graph && graph.reason() == GraphException.Reason.DATA) {
            LOG.warn("A value does not fit [{}]: {}", context.getExecutionId(), cause(e));
            return error(
                    ErrorCode.DATA_UNFIT,
                    "the graph holds a value that is not of the type of the schema, and the database cannot reckon with it",
                    path.toList(),
                    field);
        }
        if (e instanceof GraphException graph && graph.reason() == GraphException.Reason.UNAVAILABLE) {
            LOG.warn("The database does not answer [{}]: {}", context.getExecutionId(), cause(e));
            LOG.debug("The database does not answer [{}]", context.getExecutionId(), e);
            return error(ErrorCode.UNAVAILABLE, "the database does not answer; try again", path.toList(), field);
        }
        LOG.error("Execution {} failed at {}", context.getExecutionId(), path, e);
        return error(ErrorCode.INTERNAL_ERROR, internal(context.getExecutionId().toString()), path.toList(), field);
    }

    /** What the driver or the engine said; the trace leads only through the program, and a database that is down would fill the log with it. */
    private static String cause(RuntimeException e) {
        return String.valueOf(e.getCause() == null ? e : e.getCause())
                .lines()
                .findFirst()
                .orElse("");
    }

    GraphQLError unfit(Translation.Gap gap, MergedField field) {
        return gap.misfit()
                ? error(
                        ErrorCode.DATA_UNFIT,
                        "the graph holds a value here that is not of the type of the schema",
                        gap.path(),
                        field)
                : error(
                        ErrorCode.DATA_INCOMPLETE,
                        "the graph holds no value here, and the schema requires one",
                        gap.path(),
                        field);
    }

    /** What a client is told of a fault of the program. */
    static String internal(String executionId) {
        return "a fault of the program; the log has it under execution id " + executionId;
    }

    private static GraphQLError error(ErrorCode code, String message, List<Object> path, MergedField field) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .errorType(code)
                .path(path)
                .location(field.getSingleField().getSourceLocation())
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
