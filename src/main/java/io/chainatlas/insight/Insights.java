package io.chainatlas.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All questions that are answered by rules, by the root field that asks them. */
@Component
public final class Insights {
    private final Map<String, Question> questions;

    Insights(List<Question> questions) {
        this.questions = questions.stream().collect(Collectors.toMap(Question::field, Function.identity()));
    }

    /** Whether a root field is such a question. */
    public boolean answers(String field) {
        return questions.containsKey(field);
    }

    /**
     * The answer to a question, made of records, lists, enums and scalars. A component of a record is named as the field of the SDL that it answers. An entity, document or passage is given as its id, a
     * piece of evidence as its locator, a fact as the map of its edge's properties. Null where what was asked about does not exist.
     */
    public @Nullable Object answer(String field, Map<String, Object> arguments, Reading reading) {
        return Objects.requireNonNull(questions.get(field), field).answer(new Arguments(arguments), reading);
    }
}
