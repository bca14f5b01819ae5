package io.chainatlas.api;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.chainatlas.model.Derivation;
import io.chainatlas.model.Sdl;
import io.chainatlas.model.SdlVocabulary;
import io.chainatlas.translate.PageBounds;
import io.chainatlas.translate.Translator;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Prints the time a translation takes, in the processor's time of one warm thread: of an operation that is known, and of one that is not. */
public final class TranslateBench {
    private static final int WARM_UP = 20_000;
    private static final int TIMES = 20_000;

    private final GraphQLSchema schema;
    private final Translator translator;

    private TranslateBench() {
        TypeDefinitionRegistry sdl = Sdl.load();
        schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(Derivation.of(sdl));
        translator = new Translator(SdlVocabulary.of(sdl), new PageBounds(1_000, 100_000));
    }

    public static void main(String[] arguments) {
        TranslateBench bench = new TranslateBench();
        System.out.printf("%-40s %12s %12s%n", "translation of", "known", "unknown");
        operations().forEach((name, operation) -> {
            ExecutionContext context = bench.context(operation);
            System.out.printf("%-40s %9.4f ms %9.4f ms%n", name, bench.known(context), bench.unknown(context));
        });
        System.out.printf("%-40s %9.4f ms %9.4f ms%n", "aim", 0.05, 0.3);
    }

    private static Map<String, String> operations() {
        Map<String, String> operations = new LinkedHashMap<>();
        operations.put("a list", "query($name: String) { companies(where: {name: {eq: $name}}) { id name } }");
        operations.put(
                "company, chains, segments, zones, targets",
                "query($name: String) { companies(where: {name: {eq: $name}}) { name chains { name segments { name"
                        + " zones { name targets { metric value } } } } } }");
        operations.put(
                "filters on related nodes",
                "query($name: String) { companies(where: {zones: {some: {name: {eq: $name}}}, chains: {some: {name:"
                        + " {eq: $name}}}, OR: [{basis: {eq: STATED}}, {projects: {none: {name: {eq: $name}}}}]}, sort:"
                        + " [{name: ASC}], limit: 20) { id name } }");
        operations.put(
                "a connection with everything",
                "query($name: String) { companiesConnection(where: {zones: {some: {name: {eq: $name}}}}, sort: [{name:"
                        + " ASC}], first: 20) { totalCount pageInfo { hasNextPage endCursor } aggregate { count { nodes }"
                        + " } edges { cursor node { id name evidence { section paragraph document { title } }"
                        + " chainsConnection(first: 5) { edges { properties { role basis } node { name } } } } } } }");
        return operations;
    }

    /** The context that the execution of an operation has. */
    private ExecutionContext context(String operation) {
        AtomicReference<ExecutionContext> seen = new AtomicReference<>();
        Instrumentation watching = new Instrumentation() {
            @Override
            public ExecutionContext instrumentExecutionContext(
                    ExecutionContext context,
                    InstrumentationExecutionParameters parameters,
                    @Nullable InstrumentationState state) {
                seen.set(context);
                return context;
            }
        };
        GraphQL.newGraphQL(schema)
                .instrumentation(watching)
                .build()
                .execute(ExecutionInput.newExecutionInput(operation)
                        .variables(Map.of("name", "海州高新区"))
                        .build());
        return java.util.Objects.requireNonNull(seen.get());
    }

    private double known(ExecutionContext context) {
        Translations translations = new Translations(translator);
        Map<String, Object> variables = context.getCoercedVariables().toMap();
        String field = field(context);
        return milliseconds(() -> {
            context.getGraphQLContext().delete(OperationKey.class);
            return translations.of(field, context, variables).bind(variables);
        });
    }

    private double unknown(ExecutionContext context) {
        Map<String, Object> variables = context.getCoercedVariables().toMap();
        return milliseconds(() -> {
            var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                    schema, context.getDocument(), null, context.getCoercedVariables());
            return translator
                    .translate(operation.getTopLevelFields().get(0), schema, variables)
                    .bind(variables);
        });
    }

    private static String field(ExecutionContext context) {
        return context.getNormalizedQueryTree().get().getTopLevelFields().get(0).getResultKey();
    }

    private interface Work {
        Object once();
    }

    private static double milliseconds(Work work) {
        int seen = 0;
        for (int i = 0; i < WARM_UP; i++) {
            seen += work.once().hashCode();
        }
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < TIMES; i++) {
            seen += System.identityHashCode(work.once());
        }
        long end = thread.getCurrentThreadCpuTime();
        if (seen == 42) {
            System.out.print("");
        }
        return (end - start) / 1e6 / TIMES;
    }
}
