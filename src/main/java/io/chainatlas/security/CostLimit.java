package io.chainatlas.security;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The limit on the cost of an operation. The cost is an estimate of how many objects the response can hold: every list multiplies what is below it by its page size, and
 * a list without one by an assumed size. Scalars, and lists of them, are free; so is introspection.
 */
public final class CostLimit {
    private static final List<String> PAGE_SIZES = List.of("limit", "first", "last");
    private static final List<String> KEYS = List.of("ids", "representations");
    private static final double NO_PAGE = -1;

    private final LimitProperties limits;

    public CostLimit(LimitProperties limits) {
        this.limits = limits;
    }

    /** The breach of the limit, if the operation costs more than it may. */
    public Optional<Breach> breach(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        long cost = cost(operation, schema);
        return cost > limits.cost() ? Optional.of(new Breach(Limit.COST, cost, limits.cost())) : Optional.empty();
    }

    /** The cost; {@link Long#MAX_VALUE} where it is more than that. */
    long cost(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        return (long) sum(operation.getTopLevelFields(), 1, NO_PAGE, schema);
    }

    private double sum(List<ExecutableNormalizedField> fields, double parents, double page, GraphQLSchema schema) {
        double sum = 0;
        for (ExecutableNormalizedField field : fields) {
            sum += cost(field, parents, page, schema);
        }
        return sum;
    }

    /** The cost of a field on so many parents; the page is the one that the parent was asked for, as with the edges of a connection. */
    private double cost(ExecutableNormalizedField field, double parents, double page, GraphQLSchema schema) {
        GraphQLOutputType type = field.getType(schema);
        boolean composite = GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType;
        if (!composite || field.getFieldName().startsWith("__")) {
            return 0;
        }
        double own = page(field, schema);
        if (!(GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList)) {
            return parents + sum(field.getChildren(), parents, own, schema);
        }
        double size = own != NO_PAGE ? own : page != NO_PAGE ? page : assumed(field);
        double items = parents * size;
        return items + sum(field.getChildren(), items, NO_PAGE, schema);
    }

    /** The page that a field is asked for or, if it takes one and none is given, the assumed one. */
    private double page(ExecutableNormalizedField field, GraphQLSchema schema) {
        for (String size : PAGE_SIZES) {
            if (field.getResolvedArguments().get(size) instanceof Number n) {
                return Math.max(0, n.doubleValue());
            }
        }
        for (String keys : KEYS) {
            if (field.getResolvedArguments().get(keys) instanceof Collection<?> given) {
                return given.size();
            }
        }
        GraphQLFieldDefinition definition = field.getFieldDefinitions(schema).get(0);
        return PAGE_SIZES.stream().anyMatch(s -> definition.getArgument(s) != null) ? assumed(field) : NO_PAGE;
    }

    private double assumed(ExecutableNormalizedField field) {
        @Nullable ExecutableNormalizedField parent = field.getParent();
        return parent == null ? limits.assumedRootPage() : limits.assumedPage();
    }
}
