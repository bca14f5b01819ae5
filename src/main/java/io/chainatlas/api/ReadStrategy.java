package io.chainatlas.api;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ResultPath;
import graphql.schema.GraphQLTypeUtil;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.ReadDoor;
import io.chainatlas.security.LimitProperties;
import io.chainatlas.translate.Translation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;

/**
 * Runs queries: each root field is translated as a whole, and what the database returns goes into the response as it is. Introspection is left to graphql-java.
 */
@Component
class ReadStrategy extends ExecutionStrategy {
    private final AsyncExecutionStrategy introspection = new AsyncExecutionStrategy();
    private final Translations translations;
    private final InsightRoots insights;
    private final ReadDoor door;
    private final LimitProperties limits;
    private final Errors errors;

    ReadStrategy(
            Translations translations, InsightRoots insights, ReadDoor door, LimitProperties limits, Errors errors) {
        this.translations = translations;
        this.insights = insights;
        this.door = door;
        this.limits = limits;
        this.errors = errors;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Map<String, MergedField> introspected = new LinkedHashMap<>();
        Map<String, Object> data = new LinkedHashMap<>();
        boolean complete = true;
        for (Map.Entry<String, MergedField> entry :
                parameters.getFields().getSubFields().entrySet()) {
            String name = entry.getValue().getName();
            if (name.equals("__typename")) {
                data.put(entry.getKey(), "Query");
            } else if (name.startsWith("__")) {
                introspected.put(entry.getKey(), entry.getValue());
                data.put(entry.getKey(), "");
            } else {
                complete &= read(entry.getKey(), entry.getValue(), context, data);
            }
        }
        List<GraphQLError> problems = context.getErrors();
        if (!complete) {
            return CompletableFuture.completedFuture(new ExecutionResultImpl(null, problems));
        }
        if (introspected.isEmpty()) {
            return CompletableFuture.completedFuture(new ExecutionResultImpl(data, problems));
        }
        MergedSelectionSet asked = MergedSelectionSet.newMergedSelectionSet()
                .subFields(introspected)
                .build();
        return introspection
                .execute(context, parameters.transform(p -> p.fields(asked)))
                .thenApply(result -> {
                    Map<String, Object> described = result.getData();
                    if (described == null) {
                        return new ExecutionResultImpl(null, context.getErrors());
                    }
                    data.replaceAll((k, v) -> introspected.containsKey(k) ? described.get(k) : v);
                    return new ExecutionResultImpl(data, context.getErrors());
                });
    }

    /** Reads a root field into the data; false if it is null and may not be. */
    private boolean read(String key, MergedField merged, ExecutionContext context, Map<String, Object> data) {
        Map<String, Object> variables = context.getCoercedVariables().toMap();
        try {
            Translation.Answer answer = insights.answers(merged.getName())
                    ? insights.answer(merged, context)
                    : translated(key, context, variables);
            answer.gaps().forEach(gap -> context.addError(errors.incomplete(gap, merged)));
            data.put(key, answer.data());
            return answer.data() != null || !nonNull(context, merged);
        } catch (RuntimeException e) {
            context.addError(errors.of(e, ResultPath.rootPath().segment(key), merged, context));
            data.put(key, null);
            return !nonNull(context, merged);
        }
    }

    private Translation.Answer translated(String key, ExecutionContext context, Map<String, Object> variables) {
        Translation translation = translations.of(key, context, variables);
        Statement statement = translation.bind(variables);
        ShownCypher.note(context, key, statement);
        return translation.answer(door.read(statement, limits.time()), variables);
    }

    private static boolean nonNull(ExecutionContext context, MergedField merged) {
        return GraphQLTypeUtil.isNonNull(context.getGraphQLSchema()
                .getQueryType()
                .getFieldDefinition(merged.getName())
                .getType());
    }
}
