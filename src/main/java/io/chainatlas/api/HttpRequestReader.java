package io.chainatlas.api;

import io.chainatlas.security.LimitProperties;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads GraphQL requests as GraphQL over HTTP writes them: the parameters of a GET, the JSON object of a POST. */
@Component
class HttpRequestReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final int size;

    HttpRequestReader(LimitProperties limits) {
        this.size = Math.toIntExact(limits.requestSize().toBytes());
    }

    /** The request of a GET. An empty parameter is one that is not given. */
    HttpQuestion parameters(ServerRequest request) {
        Map<String, Object> members = new HashMap<>();
        for (String name : List.of("query", "operationName")) {
            String value = parameter(request, name);
            if (value != null) {
                members.put(name, value);
            }
        }
        for (String name : List.of("variables", "extensions")) {
            String value = parameter(request, name);
            Object parsed = value == null ? null : json(value, name);
            if (parsed != null) {
                members.put(name, parsed);
            }
        }
        return HttpQuestion.of(members);
    }

    /** The request of a POST. */
    HttpQuestion body(ServerRequest request) throws IOException {
        HttpMediaTypes.requireJson(request.headers().asHttpHeaders());
        if (request.headers().contentLength().orElse(0) > size) {
            throw tooLarge();
        }
        Object value = json(text(bytes(request)), "the body");
        if (value instanceof List) {
            throw HttpRefusal.badRequest("the body is a list; operations are not batched, send one in each request");
        }
        if (value instanceof Map<?, ?> members) {
            return HttpQuestion.of(members);
        }
        throw HttpRefusal.badRequest(
                "the body is " + HttpQuestion.kind(value) + "; it has to be an object with the member query");
    }

    private static @Nullable String parameter(ServerRequest request, String name) {
        String[] values = values(request, name);
        if (values != null && values.length > 1) {
            throw HttpRefusal.badRequest(name + " is given " + values.length + " times; give it once");
        }
        return values == null || values[0].isEmpty() ? null : values[0];
    }

    private static String @Nullable [] values(ServerRequest request, String name) {
        try {
            return request.servletRequest().getParameterValues(name);
        } catch (IllegalStateException e) {
            // Tomcat's way to say that a parameter is not encoded as it should be.
            throw HttpRefusal.badRequest("the parameters are not percent-encoded UTF-8");
        }
    }

    private byte[] bytes(ServerRequest request) throws IOException {
        InputStream stream = request.servletRequest().getInputStream();
        byte[] bytes = stream.readNBytes(size + 1);
        if (bytes.length > size) {
            throw tooLarge();
        }
        return bytes;
    }

    private HttpRefusal tooLarge() {
        String message = "the body is larger than " + size + " bytes, which is the most (atlas.limits.request-size)";
        return new HttpRefusal(ErrorCode.LIMIT_EXCEEDED, HttpStatus.CONTENT_TOO_LARGE, message, Map.of());
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw HttpRefusal.badRequest("the body is not UTF-8");
        }
    }

    private static @Nullable Object json(String text, String where) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : ", at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw HttpRefusal.badRequest(where + " is not JSON" + place);
        }
    }
}
