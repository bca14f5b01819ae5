package io.chainatlas.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedOperation;
import io.chainatlas.security.Breach;
import io.chainatlas.security.CostLimit;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What operations cost, kept by what decides it, because the tree that tells it takes longer to build than all the rest of a known request. */
final class OperationCosts {
    private static final int MOST = 2_000;

    private final CostLimit limit;
    private final Cache<Key, Cost> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    OperationCosts(CostLimit limit) {
        this.limit = limit;
    }

    /**
     * What decides a cost.
     *
     * @param sizes the numbers and the lengths of lists among the variables, which may be sizes of pages
     */
    private record Key(OperationKey operation, String sizes) {}

    /**
     * What is known of an operation.
     *
     * @param breach how it exceeds the limit; null where it does not
     * @param introspects whether it asks for the schema
     */
    record Cost(@Nullable Breach breach, boolean introspects) {}

    Cost of(ExecutionContext context) {
        Key key = new Key(
                OperationKey.of(context), sizes(context.getCoercedVariables().toMap()));
        return known.get(key, k -> measured(context));
    }

    private Cost measured(ExecutionContext context) {
        ExecutableNormalizedOperation operation =
                Objects.requireNonNull(context.getNormalizedQueryTree().get());
        boolean introspects = operation.getTopLevelFields().stream()
                .anyMatch(f ->
                        f.getFieldName().equals("__schema") || f.getFieldName().equals("__type"));
        return new Cost(limit.breach(operation, context.getGraphQLSchema()).orElse(null), introspects);
    }

    private static String sizes(Map<String, Object> variables) {
        StringBuilder sizes = new StringBuilder();
        variables.forEach((name, value) -> {
            if (value instanceof Number || value instanceof Collection<?>) {
                sizes.append(name)
                        .append('=')
                        .append(value instanceof Collection<?> list ? (Object) list.size() : value)
                        .append(';');
            }
        });
        return sizes.toString();
    }
}
