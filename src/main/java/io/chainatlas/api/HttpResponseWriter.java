package io.chainatlas.api;

import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers and refusals as GraphQL over HTTP has them, with the status that the media type calls for. */
@Component
class HttpResponseWriter {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .build();

    private final CacheControl fresh;

    HttpResponseWriter(HttpProperties properties) {
        Duration age = properties.maxAge();
        this.fresh = age == null ? CacheControl.noCache() : CacheControl.maxAge(age);
    }

    /**
     * An answer.
     *
     * @param tag its entity tag; null if it is none to keep. It is left out where there are errors
     */
    ServerResponse answer(WebGraphQlResponse response, MediaType type, @Nullable String tag) {
        Set<ErrorCode> codes = codes(response.getExecutionResult().getErrors());
        HttpStatus status = response.getExecutionResult().isDataPresent() ? HttpStatus.OK : status(codes, type);
        ServerResponse.BodyBuilder builder = builder(status, type);
        response.getResponseHeaders().forEach((name, values) -> builder.header(name, values.toArray(String[]::new)));
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            builder.header(HttpHeaders.ALLOW, "POST");
        }
        if (tag != null && codes.isEmpty()) {
            builder.header(HttpHeaders.ETAG, tag).cacheControl(fresh);
        } else {
            builder.cacheControl(CacheControl.noStore());
        }
        return written(builder, response.toMap());
    }

    /** An answer that the client has already. */
    ServerResponse unchanged(String tag) {
        return ServerResponse.status(HttpStatus.NOT_MODIFIED)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(fresh)
                .build();
    }

    ServerResponse refusal(HttpRefusal refusal, MediaType type) {
        HttpStatus status = refusal.status() == null ? status(Set.of(refusal.code()), type) : refusal.status();
        ServerResponse.BodyBuilder builder = builder(status, type).cacheControl(CacheControl.noStore());
        refusal.headers().forEach(builder::header);
        GraphQLError error = HttpErrorCodes.error(refusal.code(), String.valueOf(refusal.getMessage()), Map.of());
        return written(builder, Map.of("errors", List.of(error.toSpecification())));
    }

    /** The status of a response without data. As {@code application/json} it does not tell a client's mistake, because intermediaries answer in that type too. */
    static HttpStatus status(Set<ErrorCode> codes, MediaType type) {
        if (codes.contains(ErrorCode.INTERNAL_ERROR)) {
            return HttpStatus.INTERNAL_SERVER_ERROR;
        }
        if (codes.contains(ErrorCode.UNAVAILABLE)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (codes.contains(ErrorCode.METHOD_NOT_ALLOWED)) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        if (codes.contains(ErrorCode.FORBIDDEN)) {
            return HttpStatus.FORBIDDEN;
        }
        return type.equalsTypeAndSubtype(MediaTypes.APPLICATION_GRAPHQL_RESPONSE)
                ? HttpStatus.BAD_REQUEST
                : HttpStatus.OK;
    }

    private static ServerResponse.BodyBuilder builder(HttpStatus status, MediaType type) {
        return ServerResponse.status(status)
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);
    }

    /** The bytes go straight to the client: there is one way to write them, and nothing for Spring to choose a converter for. */
    private static ServerResponse written(ServerResponse.BodyBuilder builder, Map<String, Object> content) {
        byte[] bytes = JSON.writeValueAsBytes(content);
        return builder.contentLength(bytes.length).build((request, response) -> {
            response.getOutputStream().write(bytes);
            return null;
        });
    }

    private static Set<ErrorCode> codes(List<GraphQLError> errors) {
        return errors.stream().map(HttpErrorCodes::code).collect(Collectors.toSet());
    }
}
