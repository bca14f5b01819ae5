package io.chainatlas.api;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.parser.Parser;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The variables of an export's operation, from the parameters of the address: a list is a parameter given several times, an input object is JSON. */
final class ExportVariables {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ALWAYS = Set.of("lang");
    private static final Set<String> PAGING = Set.of("limit", "offset");

    private ExportVariables() {}

    /** The variables; limit and offset are the export's own, because a file holds all pages. */
    static Map<String, Object> of(String document, Map<String, String[]> parameters) {
        Map<String, Type<?>> declared = new LinkedHashMap<>();
        for (VariableDefinition definition : Parser.parse(document)
                .getFirstDefinitionOfType(OperationDefinition.class)
                .orElseThrow()
                .getVariableDefinitions()) {
            if (!PAGING.contains(definition.getName())) {
                declared.put(definition.getName(), definition.getType());
            }
        }
        Map<String, Object> variables = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            Type<?> type = declared.get(name);
            if (type != null && Arrays.stream(values).anyMatch(v -> !v.isEmpty())) {
                variables.put(name, value(name, values, type));
            } else if (type == null && !ALWAYS.contains(name)) {
                Set<String> allowed = new TreeSet<>(declared.keySet());
                allowed.addAll(ALWAYS);
                throw HttpRefusal.badRequest(name + " is no parameter of this export; there are " + allowed);
            }
        });
        declared.forEach((name, type) -> {
            if (type instanceof NonNullType && !variables.containsKey(name)) {
                throw HttpRefusal.badRequest(name + " is missing");
            }
        });
        return variables;
    }

    private static Object value(String name, String[] values, Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return value(name, values, nonNull.getType());
        }
        if (type instanceof ListType list) {
            return Arrays.stream(values)
                    .filter(v -> !v.isEmpty())
                    .map(v -> value(name, new String[] {v}, list.getType()))
                    .toList();
        }
        if (values.length > 1) {
            throw HttpRefusal.badRequest(name + " is given " + values.length + " times; give it once");
        }
        String text = values[0];
        try {
            if (text.startsWith("{")) {
                return JSON.readValue(text, Map.class);
            }
            return List.of("Int").contains(((TypeName) type).getName()) ? Integer.valueOf(text) : (Object) text;
        } catch (NumberFormatException e) {
            throw HttpRefusal.badRequest(name + " is " + text + ", which is no whole number");
        } catch (JacksonException e) {
            throw HttpRefusal.badRequest(name + " is not JSON");
        }
    }
}
