package io.chainatlas.api;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.chainatlas.model.Vocabulary;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns the records of an answer into the selected part of a response. It is run twice: first to see which entities and which evidence the selection comes to, then with what was fetched of them.
 *
 * @param graphTypes the types whose values are keys of something in the graph
 */
record InsightShape(GraphQLSchema schema, Set<String> graphTypes) {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                accessors.put(component.getName(), component.getAccessor());
            }
            return accessors;
        }
    };

    static Set<String> graphTypes(Vocabulary vocabulary) {
        Set<String> types = new HashSet<>(vocabulary.types().keySet());
        types.add(Vocabulary.ENTITY);
        types.add(Vocabulary.EVIDENCE);
        return Set.copyOf(types);
    }

    /** The name of a field's type, without lists. */
    static String named(ExecutableNormalizedField field, GraphQLSchema schema) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType(schema))).getName();
    }

    /**
     * The value of a field.
     *
     * @param fetched what the selection holds of the thing by that key, at that place; null where there is nothing
     */
    @Nullable
    Object of(
            @Nullable Object value,
            ExecutableNormalizedField field,
            BiFunction<ExecutableNormalizedField, String, @Nullable Object> fetched) {
        return of(value, field, field.getType(schema), fetched);
    }

    private @Nullable Object of(
            @Nullable Object value,
            ExecutableNormalizedField field,
            GraphQLType type,
            BiFunction<ExecutableNormalizedField, String, @Nullable Object> fetched) {
        if (value == null) {
            return null;
        }
        if (type instanceof GraphQLNonNull nonNull) {
            return of(value, field, nonNull.getWrappedType(), fetched);
        }
        if (type instanceof GraphQLList list) {
            List<Object> items = new ArrayList<>();
            for (Object item : (List<?>) value) {
                Object shaped = of(item, field, list.getWrappedType(), fetched);
                if (shaped != null) {
                    items.add(shaped);
                }
            }
            return items;
        }
        if (graphTypes.contains(((GraphQLNamedType) type).getName())) {
            return fetched.apply(field, (String) value);
        }
        if (field.getChildren().isEmpty()) {
            return value instanceof Enum<?> e ? e.name() : value;
        }
        return members(value, field, ((GraphQLNamedType) type).getName(), fetched);
    }

    private Map<String, Object> members(
            Object value,
            ExecutableNormalizedField field,
            String type,
            BiFunction<ExecutableNormalizedField, String, @Nullable Object> fetched) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (ExecutableNormalizedField child : field.getChildren()) {
            String name = child.getFieldName();
            members.put(
                    child.getResultKey(), name.equals("__typename") ? type : of(member(value, name), child, fetched));
        }
        return members;
    }

    private static @Nullable Object member(Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        try {
            Method accessor = ACCESSORS.get(value.getClass()).get(name);
            if (accessor == null) {
                throw new IllegalStateException(value.getClass().getSimpleName() + " has no component " + name);
            }
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
