package io.chainatlas.translate;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of an operation's variables decides its translation: which are given, the structure of those that are input objects, and the values of enums and booleans. Two requests with the same document and shape have the same statements and differ
 * in parameters alone.
 */
public final class OperationShape {
    private final GraphQLSchema schema;
    private final StringBuilder text = new StringBuilder();

    private OperationShape(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The shape of an operation with coerced variables, as a text to compare. */
    public static String of(OperationDefinition operation, Map<String, Object> variables, GraphQLSchema schema) {
        OperationShape shape = new OperationShape(schema);
        for (VariableDefinition definition : operation.getVariableDefinitions()) {
            if (variables.containsKey(definition.getName())) {
                shape.text.append(definition.getName()).append('=');
                shape.add(variables.get(definition.getName()), shape.named(definition.getType()));
            }
        }
        return shape.text.toString();
    }

    private void add(@Nullable Object value, GraphQLType type) {
        if (value == null) {
            text.append('0');
        } else if (value instanceof Map<?, ?> map && type instanceof GraphQLInputObjectType input) {
            text.append('{');
            map.forEach((key, inner) -> {
                GraphQLInputObjectField field = input.getFieldDefinition((String) key);
                text.append(key).append(':');
                add(inner, unwrapped(field.getType()));
            });
            text.append('}');
        } else if (value instanceof List<?> list && !(type instanceof GraphQLScalarType)) {
            text.append('[');
            list.forEach(item -> add(item, type));
            text.append(']');
        } else if (type instanceof GraphQLEnumType || value instanceof Boolean) {
            text.append(value).append(',');
        } else {
            text.append('.');
        }
    }

    private GraphQLType named(Type<?> type) {
        Type<?> inner = type;
        while (!(inner instanceof TypeName name)) {
            inner = inner instanceof NonNullType nonNull ? nonNull.getType() : ((ListType) inner).getType();
        }
        return Objects.requireNonNull(schema.getType(name.getName()));
    }

    private static GraphQLType unwrapped(GraphQLType type) {
        GraphQLType inner = type;
        while (inner instanceof GraphQLNonNull || inner instanceof GraphQLList) {
            inner = inner instanceof GraphQLNonNull nonNull
                    ? nonNull.getWrappedType()
                    : ((GraphQLList) inner).getWrappedType();
        }
        return inner;
    }
}
