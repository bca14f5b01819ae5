package io.chainatlas.bench;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import io.chainatlas.cypher.Statement;
import io.chainatlas.translate.Translation;
import io.chainatlas.translate.Translator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Operations as the program reads them: parsed, checked and translated, without being run. */
public final class Operations {
    private final GraphQLSchema schema;
    private final Translator translator;

    public Operations(GraphQLSchema schema, Translator translator) {
        this.schema = schema;
        this.translator = translator;
    }

    /** A translated root field with the variables it was asked with. */
    public record Asked(Translation translation, Map<String, Object> variables) {
        /** What the database is asked. */
        public Statement statement() {
            return translation.bind(variables);
        }
    }

    /** The root fields of an operation, in their order, introspection left out. */
    public List<Asked> of(String operation, Map<String, Object> variables) {
        var parsed = ParseAndValidate.parseAndValidate(
                schema, ExecutionInput.newExecutionInput(operation).build());
        if (parsed.isFailure()) {
            throw new IllegalArgumentException(parsed.getErrors() + " in " + operation);
        }
        Document document = parsed.getDocument();
        Map<String, Object> coerced = coerced(document, variables);
        return fields(document, variables).stream()
                .filter(f -> !f.getName().startsWith("__"))
                .map(f -> new Asked(translator.translate(f, schema, coerced), coerced))
                .toList();
    }

    /** The only root field of an operation without variables. */
    public Asked only(String operation) {
        return of(operation, Map.of()).get(0);
    }

    private Map<String, Object> coerced(Document document, Map<String, Object> variables) {
        return coercedVariables(document, variables).toMap();
    }

    private CoercedVariables coercedVariables(Document document, Map<String, Object> variables) {
        return ValuesResolver.coerceVariableValues(
                schema,
                NodeUtil.getOperation(document, null).operationDefinition.getVariableDefinitions(),
                RawVariables.of(variables),
                GraphQLContext.getDefault(),
                Locale.ROOT);
    }

    private List<ExecutableNormalizedField> fields(Document document, Map<String, Object> variables) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        schema, document, null, coercedVariables(document, variables))
                .getTopLevelFields();
    }
}
