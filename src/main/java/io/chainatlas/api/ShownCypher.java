package io.chainatlas.api;

import graphql.execution.ExecutionContext;
import graphql.extensions.ExtensionsBuilder;
import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.Map;

/**
 * Tells who asks for it, by {@code "extensions": {"cypher": true}} in the request, which statements answered each root field, in the extensions of the answer. What it tells
 * is no secret: the statement follows from the schema, and its parameters from the request.
 */
final class ShownCypher {
    private static final String KEY = "cypher";

    private ShownCypher() {}

    static void note(ExecutionContext context, String field, Statement statement) {
        if (Boolean.TRUE.equals(context.getExecutionInput().getExtensions().get(KEY))) {
            ExtensionsBuilder extensions = context.getGraphQLContext().get(ExtensionsBuilder.class);
            extensions.addValue(
                    KEY,
                    List.of(Map.of(
                            "field", field, "statement", statement.text(), "parameters", statement.parameters())));
        }
    }
}
