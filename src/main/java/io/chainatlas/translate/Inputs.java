package io.chainatlas.translate;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads arguments as inputs, keeping for each leaf whether it comes from the document or from a variable. */
final class Inputs {
    private final Map<String, Object> variables;

    Inputs(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** The input of an argument; null where it is a variable that was not given, which is the same as no argument. */
    @Nullable
    Input of(@Nullable Value<?> value, GraphQLInputType declared) {
        GraphQLInputType type = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(declared);
        if (value instanceof VariableReference variable) {
            // A scalar can hold anything; what is in it is no structure of the operation.
            if (GraphQLTypeUtil.unwrapAll(declared) instanceof GraphQLScalarType
                    && variables.containsKey(variable.getName())) {
                return new Input.Leaf(
                        new Slot.Variable(variable.getName(), List.of()), variables.get(variable.getName()));
            }
            return variables.containsKey(variable.getName())
                    ? ofCoerced(variables.get(variable.getName()), variable.getName(), List.of())
                    : null;
        }
        if (value == null || value instanceof NullValue) {
            return new Input.Leaf(new Slot.Constant(null), null);
        }
        if (type instanceof GraphQLList list) {
            return ofList(value, (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(list.getWrappedType()));
        }
        if (value instanceof ObjectValue object && type instanceof GraphQLInputObjectType input) {
            Map<String, Input> fields = new LinkedHashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                Input inner = of(
                        field.getValue(),
                        input.getFieldDefinition(field.getName()).getType());
                if (inner != null) {
                    fields.put(field.getName(), inner);
                }
            }
            return new Input.Fields(fields);
        }
        Object literal = literal(value, type);
        return new Input.Leaf(new Slot.Constant(literal), literal);
    }

    private Input ofList(Value<?> value, GraphQLInputType itemType) {
        List<? extends Value<?>> values = value instanceof ArrayValue array ? arrayOf(array) : List.of(value);
        List<Input> items = new ArrayList<>();
        for (Value<?> item : values) {
            Input input = of(item, itemType);
            items.add(input == null ? new Input.Leaf(new Slot.Constant(null), null) : input);
        }
        if (itemType instanceof GraphQLInputObjectType) {
            return new Input.Items(items);
        }
        List<Slot> slots = items.stream().map(i -> ((Input.Leaf) i).slot()).toList();
        List<Object> seen = new ArrayList<>();
        items.forEach(i -> seen.add(i.seen()));
        boolean constant = slots.stream().allMatch(Slot.Constant.class::isInstance);
        return new Input.Leaf(constant ? new Slot.Constant(seen) : new Slot.Items(slots), seen);
    }

    @SuppressWarnings("unchecked")
    private static List<? extends Value<?>> arrayOf(ArrayValue array) {
        return (List<? extends Value<?>>) (List<?>) array.getValues();
    }

    private static Input ofCoerced(@Nullable Object value, String variable, List<Object> path) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Input> fields = new LinkedHashMap<>();
            map.forEach((k, v) -> fields.put((String) k, ofCoerced(v, variable, add(path, k))));
            return new Input.Fields(fields);
        }
        if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            List<Input> items = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                items.add(ofCoerced(list.get(i), variable, add(path, i)));
            }
            return new Input.Items(items);
        }
        return new Input.Leaf(new Slot.Variable(variable, path), value);
    }

    private static List<Object> add(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    private static @Nullable Object literal(Value<?> value, GraphQLInputType type) {
        if (type instanceof GraphQLEnumType enumeration) {
            return enumeration.parseLiteral(value, GraphQLContext.getDefault(), Locale.ROOT);
        }
        return ((GraphQLScalarType) type)
                .getCoercing()
                .parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
    }
}
