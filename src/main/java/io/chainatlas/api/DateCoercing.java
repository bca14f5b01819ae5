package io.chainatlas.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** The scalar Date: a day as in ISO 8601. */
final class DateCoercing implements Coercing<LocalDate, String> {
    private static final String FORM = " is no day; write it as 2021-05-11";

    @Override
    public String serialize(Object result, GraphQLContext context, Locale locale) throws CoercingSerializeException {
        return result.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale)
            throws CoercingParseValueException {
        try {
            return LocalDate.parse(String.valueOf(input));
        } catch (DateTimeParseException e) {
            throw new CoercingParseValueException(input + FORM, e);
        }
    }

    @Override
    public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale)
            throws CoercingParseLiteralException {
        try {
            return LocalDate.parse(input instanceof StringValue text ? String.valueOf(text.getValue()) : "");
        } catch (DateTimeParseException e) {
            throw new CoercingParseLiteralException("the value" + FORM, e);
        }
    }
}
