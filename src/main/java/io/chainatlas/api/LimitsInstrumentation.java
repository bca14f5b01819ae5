package io.chainatlas.api;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import io.chainatlas.security.Breach;
import io.chainatlas.security.CostLimit;
import io.chainatlas.security.DocumentLimits;
import io.chainatlas.security.Limit;
import io.chainatlas.security.LimitProperties;
import io.chainatlas.security.TrustedDocuments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds every operation, on every transport, against the limits: the text before it is parsed, the document before it is validated, the operation before it runs. */
@Component
class LimitsInstrumentation implements Instrumentation {
    static final String NOT_TRUSTED = "only trusted documents run here (atlas.http.trusted-documents); this is none";

    private final LimitProperties limits;
    private final DocumentLimits documents;
    private final OperationCosts costs;
    private final ParserOptions parser;
    private final boolean introspection;
    private final @Nullable TrustedDocuments trusted;

    LimitsInstrumentation(LimitProperties limits, HttpProperties properties, ObjectProvider<TrustedDocuments> trusted) {
        this.limits = limits;
        this.documents = new DocumentLimits(limits);
        this.costs = new OperationCosts(new CostLimit(limits));
        this.parser = ParserOptions.getDefaultOperationParserOptions()
                .transform(o -> o.maxTokens(limits.tokens())
                        .maxCharacters(Math.toIntExact(limits.requestSize().toBytes())));
        this.introspection = properties.introspection();
        this.trusted = trusted.getIfAvailable();
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        if (trusted != null && !ExportRun.own(input.getGraphQLContext()) && !trusted.holds(input.getQuery())) {
            throw abort(ErrorCode.FORBIDDEN, NOT_TRUSTED);
        }
        List<Breach> breaches = documents.breaches(input.getRawVariables().toMap());
        if (!breaches.isEmpty()) {
            throw exceeded(breaches);
        }
        input.getGraphQLContext().put(ParserOptions.class, parser);
        return input;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((document, problem) -> {
            if (problem instanceof ParseCancelledException cancelled) {
                if (cancelled.getClass() == ParseCancelledException.class) {
                    throw exceeded(List.of(new Breach(Limit.TOKENS, limits.tokens() + 1L, limits.tokens())));
                }
                throw abort(ErrorCode.LIMIT_EXCEEDED, String.valueOf(cancelled.getMessage()));
            }
        });
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables document,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        String name = parameters.getOperation();
        List<OperationDefinition> operations = document.getDocument().getDefinitionsOfType(OperationDefinition.class);
        operations.stream()
                .filter(o -> name == null || name.isEmpty() ? operations.size() == 1 : name.equals(o.getName()))
                .findFirst()
                .ifPresent(o -> checkTransport(o, parameters.getGraphQLContext()));
        List<Breach> breaches = documents.breaches(document.getDocument());
        if (!breaches.isEmpty()) {
            throw exceeded(breaches);
        }
        return document;
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        // Again, because a document that was parsed before does not pass the check above.
        checkTransport(context.getOperationDefinition(), context.getGraphQLContext());
        OperationCosts.Cost cost = costs.of(context);
        if (cost.introspects()) {
            checkIntrospection(context);
        }
        Breach breach = cost.breach();
        if (breach != null) {
            throw exceeded(List.of(breach));
        }
        return context;
    }

    private void checkIntrospection(ExecutionContext context) {
        if (!introspection) {
            throw abort(ErrorCode.FORBIDDEN, "introspection is off here (atlas.http.introspection)");
        }
        Optional<ExecutionResult> badFaith = GoodFaithIntrospection.checkIntrospection(context);
        if (badFaith.isPresent()) {
            throw new AbortExecutionException(badFaith.get().getErrors());
        }
    }

    private static void checkTransport(OperationDefinition definition, GraphQLContext context) {
        Operation operation = definition.getOperation();
        if (HttpEndpoint.byGet(context) && operation != Operation.QUERY) {
            throw abort(
                    ErrorCode.METHOD_NOT_ALLOWED, "a GET may only query; send the " + lower(operation) + " by POST");
        }
        if (HttpEndpoint.byHttp(context) && operation == Operation.SUBSCRIPTION) {
            throw abort(ErrorCode.BAD_REQUEST, "there are no subscriptions here; ask again with a query");
        }
    }

    private static String lower(Operation operation) {
        return operation == Operation.MUTATION ? "mutation" : "subscription";
    }

    private static AbortExecutionException exceeded(List<Breach> breaches) {
        return new AbortExecutionException(
                breaches.stream().map(LimitsInstrumentation::error).toList());
    }

    private static GraphQLError error(Breach breach) {
        Map<String, Object> details =
                Map.of("limit", breach.limit().property(), "asked", breach.asked(), "allowed", breach.allowed());
        return HttpErrorCodes.error(ErrorCode.LIMIT_EXCEEDED, breach.message(), details);
    }

    private static AbortExecutionException abort(ErrorCode code, String message) {
        return new AbortExecutionException(List.of(HttpErrorCodes.error(code, message, Map.of())));
    }
}
