package io.chainatlas.translate;

import graphql.language.Argument;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A selected field: fragments are merged and conditions resolved.
 *
 * @param key the name it has in the response
 * @param field the field's name
 * @param arguments its arguments by name; those not given are missing
 * @param children what is selected of it
 * @param on the object types on which it is selected
 */
record Selection(String key, String field, Map<String, Input> arguments, List<Selection> children, Set<String> on) {
    static Selection of(ExecutableNormalizedField field, GraphQLSchema schema, Inputs inputs) {
        Map<String, Input> arguments = new LinkedHashMap<>();
        if (!field.getAstArguments().isEmpty()) {
            GraphQLFieldDefinition definition =
                    field.getFieldDefinitions(schema).get(0);
            for (Argument argument : field.getAstArguments()) {
                Input input = inputs.of(
                        argument.getValue(),
                        definition.getArgument(argument.getName()).getType());
                if (input != null) {
                    arguments.put(argument.getName(), input);
                }
            }
        }
        List<Selection> children = field.getChildren().stream()
                .map(child -> of(child, schema, inputs))
                .toList();
        return new Selection(
                field.getResultKey(), field.getFieldName(), arguments, children, field.getObjectTypeNames());
    }

    /** The argument of that name, or null where it is missing or null. */
    @Nullable
    Input argument(String name) {
        Input input = arguments.get(name);
        return input == null || input.absent() ? null : input;
    }

    /** The slot of an argument that the schema requires. */
    Slot slot(String name) {
        return ((Input.Leaf) Objects.requireNonNull(arguments.get(name))).slot();
    }

    /** The slot of an argument, or of a constant where it is missing or null. */
    Slot slotOr(String name, Object otherwise) {
        return argument(name) instanceof Input.Leaf leaf ? leaf.slot() : new Slot.Constant(otherwise);
    }

    /** The first selected child field of that name, or null. */
    @Nullable
    Selection child(String name) {
        return children.stream().filter(c -> c.field.equals(name)).findFirst().orElse(null);
    }
}
