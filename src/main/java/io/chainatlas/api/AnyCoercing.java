package io.chainatlas.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scalar of a federation, which holds whatever it is given. */
final class AnyCoercing implements Coercing<Object, Object> {
    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return result;
    }

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
        return input;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale)
            throws CoercingParseLiteralException {
        if (input instanceof ObjectValue object) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                map.put(field.getName(), parseLiteral(field.getValue(), variables, context, locale));
            }
            return map;
        }
        if (input instanceof StringValue text) {
            return text.getValue();
        }
        if (input instanceof BooleanValue truth) {
            return truth.isValue();
        }
        if (input instanceof IntValue number) {
            return number.getValue();
        }
        if (input instanceof NullValue) {
            return null;
        }
        throw new CoercingParseLiteralException("write an object of texts, or give it as a variable");
    }
}
