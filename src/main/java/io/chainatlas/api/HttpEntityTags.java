package io.chainatlas.api;

import graphql.schema.idl.SchemaPrinter;
import io.chainatlas.graph.GraphException;
import io.chainatlas.graph.GraphVersion;
import io.chainatlas.security.DocumentHash;
import io.chainatlas.security.LimitProperties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tags of answers to GET. A tag is made of the graph's version, the schema and the request, so that it is known before the query runs. It is weak, because the same
 * answer may be sent compressed or not.
 */
@Component
class HttpEntityTags {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final GraphVersion version;
    private final LimitProperties limits;
    private final String program;

    HttpEntityTags(GraphVersion version, GraphQlSource source, LimitProperties limits) {
        this.version = version;
        this.limits = limits;
        String release = String.valueOf(HttpEntityTags.class.getPackage().getImplementationVersion());
        this.program = DocumentHash.of(release + new SchemaPrinter().print(source.schema()))
                .substring(0, 12);
    }

    /** The tag of the answer to a question; null if the graph's version cannot be told. */
    @Nullable
    String of(String document, HttpQuestion question, MediaType type) {
        try {
            String current = version.current(limits.time());
            return current == null
                    ? null
                    : "W/\"" + current + "-" + program + "-" + hash(document, question, type) + "\"";
        } catch (GraphException e) {
            return null;
        }
    }

    /** Whether a client has the answer with this tag already. {@code *} does not count: it would be true of questions that have no answer. */
    static boolean known(List<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .map(String::strip)
                .anyMatch(given -> given.equals(tag) || ("W/" + given).equals(tag));
    }

    private static String hash(String document, HttpQuestion question, MediaType type) {
        Map<String, Object> extensions = new TreeMap<>(question.extensions());
        extensions.remove("persistedQuery");
        String operation = question.operationName() == null ? "" : question.operationName();
        List<Object> parts = List.of(type.toString(), document, operation, question.variables(), extensions);
        return DocumentHash.of(JSON.writeValueAsString(parts)).substring(0, 32);
    }
}
