package io.chainatlas.api;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import io.chainatlas.translate.OperationShape;

/**
 * What requests have in common that are translated alike. It is made once for each request.
 *
 * @param document the text of the document
 * @param operation the operation's name; empty where it has none
 * @param shape what of the variables decides the translation
 */
record OperationKey(String document, String operation, String shape) {
    static OperationKey of(ExecutionContext context) {
        GraphQLContext request = context.getGraphQLContext();
        OperationKey known = request.get(OperationKey.class);
        if (known == null) {
            String name = context.getOperationDefinition().getName();
            known = new OperationKey(
                    context.getExecutionInput().getQuery(),
                    name == null ? "" : name,
                    OperationShape.of(
                            context.getOperationDefinition(),
                            context.getCoercedVariables().toMap(),
                            context.getGraphQLSchema()));
            request.put(OperationKey.class, known);
        }
        return known;
    }
}
