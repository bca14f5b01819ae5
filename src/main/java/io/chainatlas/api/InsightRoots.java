package io.chainatlas.api;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLSchema;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.JointRead;
import io.chainatlas.insight.Insights;
import io.chainatlas.insight.Reading;
import io.chainatlas.model.Vocabulary;
import io.chainatlas.translate.Keys;
import io.chainatlas.translate.Translation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers the root fields that rules answer. The answer names entities and evidence by their keys; what the client selected of them is fetched afterwards, with one statement for each place of the
 * selection and not for each key.
 */
@Component
class InsightRoots {
    private final Insights insights;
    private final Translations translations;
    private final Set<String> graphTypes;

    InsightRoots(Insights insights, Translations translations, Vocabulary vocabulary) {
        this.insights = insights;
        this.translations = translations;
        this.graphTypes = InsightShape.graphTypes(vocabulary);
    }

    boolean answers(String field) {
        return insights.answers(field);
    }

    /** The answer as it goes into the response; all its statements are read together, and told. */
    Translation.Answer answer(MergedField merged, ExecutionContext context, JointRead read, Consumer<Statement> told) {
        ExecutableNormalizedOperation operation =
                Objects.requireNonNull(context.getNormalizedQueryTree().get());
        ExecutableNormalizedField field = operation.getTopLevelFields().stream()
                .filter(f -> f.getResultKey().equals(merged.getResultKey()))
                .findFirst()
                .orElseThrow();
        Map<String, Object> arguments = Objects.requireNonNullElse(field.getResolvedArguments(), Map.of());
        Reading reading = new Reading(read);
        Object answer = insights.answer(field.getFieldName(), arguments, reading);
        reading.run().forEach(told);
        InsightShape shape = new InsightShape(context.getGraphQLSchema(), graphTypes);
        Wanted wanted = new Wanted();
        shape.of(answer, field, wanted::note);
        Map<ExecutableNormalizedField, Map<String, Object>> found = wanted.fetch(context, read, told);
        List<Translation.Gap> gaps = new ArrayList<>(wanted.misfits);
        Object data = shape.of(answer, field, (place, key) -> {
            Object value = found.getOrDefault(place, Map.of()).get(key);
            if (value == null) {
                gaps.add(new Translation.Gap(List.copyOf(place.getListOfResultKeys()), false));
            }
            return value;
        });
        return new Translation.Answer(data, gaps.stream().distinct().toList());
    }

    /** The keys that are named at each place of the selection. */
    private final class Wanted {
        private final Map<ExecutableNormalizedField, Map<String, Object>> keys = new LinkedHashMap<>();
        private final List<Translation.Gap> misfits = new ArrayList<>();

        @Nullable
        Object note(ExecutableNormalizedField place, String key) {
            keys.computeIfAbsent(place, p -> new LinkedHashMap<>()).putIfAbsent(key, "");
            return null;
        }

        Map<ExecutableNormalizedField, Map<String, Object>> fetch(
                ExecutionContext context, JointRead read, Consumer<Statement> told) {
            keys.forEach((place, values) -> fetch(place, values, context, read, told));
            return keys;
        }

        /** A misfit of the row of a key, as one of the place where the key is named. */
        private static Translation.Gap within(ExecutableNormalizedField place, Translation.Gap gap) {
            List<Object> path = new ArrayList<>(place.getListOfResultKeys());
            path.addAll(gap.path().subList(2, gap.path().size()));
            return new Translation.Gap(path, true);
        }

        /** Replaces each key's value by what was selected of it. */
        private void fetch(
                ExecutableNormalizedField place,
                Map<String, Object> values,
                ExecutionContext context,
                JointRead read,
                Consumer<Statement> told) {
            GraphQLSchema schema = context.getGraphQLSchema();
            List<String> asked = List.copyOf(values.keySet());
            Map<String, Object> variables =
                    Keys.with(context.getCoercedVariables().toMap(), asked);
            Translation translation = translations.lookUp(place, InsightShape.named(place, schema), context, variables);
            Statement statement = translation.bind(variables);
            told.accept(statement);
            Translation.Answer answer = translation.answer(read.read(statement), variables);
            answer.gaps().stream()
                    .filter(Translation.Gap::misfit)
                    .map(gap -> within(place, gap))
                    .forEach(misfits::add);
            List<?> rows = (List<?>) Objects.requireNonNull(answer.data());
            for (int i = 0; i < asked.size(); i++) {
                Object row = rows.get(i);
                if (row == null) {
                    values.remove(asked.get(i));
                } else {
                    values.put(asked.get(i), row);
                }
            }
        }
    }
}
