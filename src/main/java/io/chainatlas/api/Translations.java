package io.chainatlas.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import io.chainatlas.translate.Translation;
import io.chainatlas.translate.Translator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The translations of operations, kept by the operation's shape: a request like one before it costs a look-up. */
@Component
class Translations {
    private static final int MOST = 2_000;

    private final Translator translator;
    private final Cache<Key, Translation> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Translations(Translator translator) {
        this.translator = translator;
    }

    private record Key(OperationKey operation, String field) {}

    /** The translation of a root field, named by its key in the response. */
    Translation of(String field, ExecutionContext context, Map<String, Object> variables) {
        Key key = new Key(OperationKey.of(context), field);
        return known.get(key, k -> translator.translate(field(field, context), context.getGraphQLSchema(), variables));
    }

    /** The translation of a place inside the answer of an insight, for the entities or evidence of a type that it names. */
    Translation lookUp(
            ExecutableNormalizedField place, String type, ExecutionContext context, Map<String, Object> variables) {
        Key key = new Key(OperationKey.of(context), String.join("/", place.getListOfResultKeys()));
        return known.get(key, k -> translator.lookUp(place, type, context.getGraphQLSchema(), variables));
    }

    private static ExecutableNormalizedField field(String key, ExecutionContext context) {
        return context.getNormalizedQueryTree().get().getTopLevelFields().stream()
                .filter(f -> f.getResultKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
