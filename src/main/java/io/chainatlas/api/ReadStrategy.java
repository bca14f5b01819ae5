package io.chainatlas.api;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.extensions.ExtensionsBuilder;
import graphql.schema.GraphQLTypeUtil;
import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Runs queries: each root field is translated as a whole, and what the database returns goes into the response as it is. What is asked of the schema itself is left to graphql-java.
 */
@Component
class ReadStrategy extends ExecutionStrategy {
    private final AsyncExecutionStrategy ofTheSchema = new AsyncExecutionStrategy();
    private final RootReads reads;

    ReadStrategy(RootReads reads) {
        this.reads = reads;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        Map<String, MergedField> asked = parameters.getFields().getSubFields();
        Map<String, MergedField> ofSchema = new LinkedHashMap<>();
        List<MergedField> ofGraph = new ArrayList<>();
        asked.forEach((key, field) -> {
            if (isOfSchema(field)) {
                ofSchema.put(key, field);
            } else if (!field.getName().equals("__typename")) {
                ofGraph.add(field);
            }
        });
        RootReads.Answers answers = ofGraph.isEmpty() ? RootReads.Answers.NONE : reads.read(ofGraph, context);
        Map<String, @Nullable Object> read = data(ofGraph, answers, context);
        if (read == null || ofSchema.isEmpty()) {
            Object data = read == null ? null : inOrder(asked, read, Map.of());
            return CompletableFuture.completedFuture(result(data, context, answers));
        }
        MergedSelectionSet selected =
                MergedSelectionSet.newMergedSelectionSet().subFields(ofSchema).build();
        return ofTheSchema
                .execute(context, parameters.transform(p -> p.fields(selected)))
                .thenApply(result -> {
                    Map<String, Object> described = result.getData();
                    Object data = described == null ? null : inOrder(asked, read, described);
                    return result(data, context, answers);
                });
    }

    private static boolean isOfSchema(MergedField field) {
        return field.getName().equals("_service")
                || field.getName().startsWith("__") && !field.getName().equals("__typename");
    }

    /** The result; it says so if others wrote while it was read. */
    private static ExecutionResult result(@Nullable Object data, ExecutionContext context, RootReads.Answers answers) {
        if (!answers.consistent()) {
            ExtensionsBuilder extensions = context.getGraphQLContext().get(ExtensionsBuilder.class);
            extensions.addValue("read", Map.of("consistent", false, "attempts", answers.attempts()));
        }
        return new ExecutionResultImpl(data, context.getErrors());
    }

    /** The data of the fields by key; null where one is null that may not be. */
    private static @Nullable Map<String, @Nullable Object> data(
            List<MergedField> fields, RootReads.Answers answers, ExecutionContext context) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        boolean complete = true;
        for (int i = 0; i < fields.size(); i++) {
            RootReads.Answer answer = answers.fields().get(i);
            answer.errors().forEach(context::addError);
            for (Statement statement : answer.statements()) {
                ShownCypher.note(context, fields.get(i).getResultKey(), statement);
            }
            complete &= answer.data() != null || !nonNull(context, fields.get(i));
            data.put(fields.get(i).getResultKey(), answer.data());
        }
        return complete ? data : null;
    }

    private static Map<String, @Nullable Object> inOrder(
            Map<String, MergedField> asked, Map<String, @Nullable Object> read, Map<String, Object> described) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        asked.forEach((key, field) -> data.put(
                key,
                field.getName().equals("__typename")
                        ? "Query"
                        : isOfSchema(field) ? described.get(key) : read.get(key)));
        return data;
    }

    private static boolean nonNull(ExecutionContext context, MergedField merged) {
        return GraphQLTypeUtil.isNonNull(context.getGraphQLSchema()
                .getQueryType()
                .getFieldDefinition(merged.getName())
                .getType());
    }
}
