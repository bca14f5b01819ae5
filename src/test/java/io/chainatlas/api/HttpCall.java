package io.chainatlas.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request to the endpoint, letter by letter.
 *
 * @param target what follows the path
 * @param headers the headers; what the client library adds by itself is none that matters here
 * @param body the body; null for none
 */
record HttpCall(String method, String target, Map<String, String> headers, byte @Nullable [] body) {
    static final String JSON = "application/json";
    static final String GRAPHQL = "application/graphql-response+json";
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A GET with these parameters. */
    static HttpCall get(Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return new HttpCall("GET", "?" + query, Map.of(), null);
    }

    /** A GET with this query. */
    static HttpCall get(String query) {
        return get(Map.of("query", query));
    }

    /** A POST of a text, without a content type. */
    static HttpCall raw(String body) {
        return new HttpCall("POST", "", Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    /** A POST of a value as JSON. */
    static HttpCall post(Object body) {
        return raw(MAPPER.writeValueAsString(body)).header("Content-Type", JSON);
    }

    /** A POST of this query. */
    static HttpCall post(String query) {
        return post(Map.of("query", query));
    }

    HttpCall header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new HttpCall(method, target, more, body);
    }

    HttpCall accept(String type) {
        return header("Accept", type);
    }

    HttpCall by(String other) {
        return new HttpCall(other, target, headers, body);
    }

    Answer send(int port) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/graphql" + target))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    }

    /** What came back. */
    record Answer(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        /** The values of a header in one line; empty if it is not there. */
        String header(String name) {
            return String.join(", ", response.headers().allValues(name));
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return MAPPER.readTree(text());
        }

        /** The code of the first error; empty if there is none. */
        String code() {
            return json().at("/errors/0/extensions/code").asString("");
        }

        /** The message of the first error; empty if there is none. */
        String message() {
            return json().at("/errors/0/message").asString("");
        }
    }
}
