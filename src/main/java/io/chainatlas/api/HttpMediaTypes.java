package io.chainatlas.api;

import static org.springframework.graphql.MediaTypes.APPLICATION_GRAPHQL_RESPONSE;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What the two sides of a request may be written in. */
final class HttpMediaTypes {
    private static final String OFFERED = APPLICATION_GRAPHQL_RESPONSE + " or " + APPLICATION_JSON;

    private HttpMediaTypes() {}

    /**
     * The media type of the response: the one of the two offered that the client likes best, the more exactly named and then the earlier named where it likes both the same.
     * Without a wish it is {@code application/json}, which old clients expect.
     */
    static MediaType accepted(List<String> accept) {
        if (accept.isEmpty()) {
            return APPLICATION_JSON;
        }
        Wish json = Wish.of(APPLICATION_JSON, parsed(accept));
        Wish graphQl = Wish.of(APPLICATION_GRAPHQL_RESPONSE, parsed(accept));
        if (json.quality == 0 && graphQl.quality == 0) {
            throw new HttpRefusal(
                    ErrorCode.BAD_REQUEST,
                    HttpStatus.NOT_ACCEPTABLE,
                    "Accept asks for " + String.join(", ", accept) + "; this endpoint answers in " + OFFERED,
                    Map.of());
        }
        return graphQl.before(json) ? APPLICATION_GRAPHQL_RESPONSE : APPLICATION_JSON;
    }

    /** Refuses a body that is not {@code application/json} in UTF-8. */
    static void requireJson(HttpHeaders headers) {
        String given = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        MediaType type = given == null ? null : parse(given);
        if (type == null || !type.equalsTypeAndSubtype(APPLICATION_JSON) || !utf8(type)) {
            throw unsupported("Content-Type is " + (given == null ? "missing" : given)
                    + "; a POST is read as application/json in UTF-8");
        }
        String encoding = headers.getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw unsupported("Content-Encoding is " + encoding + "; a body is read as it is");
        }
    }

    private static HttpRefusal unsupported(String message) {
        return new HttpRefusal(
                ErrorCode.BAD_REQUEST,
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                message,
                Map.of("Accept-Post", APPLICATION_JSON.toString()));
    }

    private static List<MediaType> parsed(List<String> accept) {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            throw new HttpRefusal(
                    ErrorCode.BAD_REQUEST,
                    HttpStatus.NOT_ACCEPTABLE,
                    "Accept is no list of media types; this endpoint answers in " + OFFERED,
                    Map.of());
        }
    }

    private static @Nullable MediaType parse(String type) {
        try {
            return MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }

    private static boolean utf8(MediaType type) {
        try {
            Charset charset = type.getCharset();
            return charset == null || charset.equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** How much a client likes a media type: by its most exact range that fits. */
    private record Wish(double quality, int exactness, int place) {
        static Wish of(MediaType offered, List<MediaType> ranges) {
            Wish best = new Wish(0, -1, Integer.MAX_VALUE);
            for (int i = 0; i < ranges.size(); i++) {
                MediaType range = ranges.get(i);
                int exactness = range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
                if (range.includes(offered) && utf8(range) && exactness > best.exactness) {
                    best = new Wish(range.getQualityValue(), exactness, i);
                }
            }
            return best;
        }

        boolean before(Wish other) {
            if (quality != other.quality) {
                return quality > other.quality;
            }
            return exactness != other.exactness ? exactness > other.exactness : place < other.place;
        }
    }
}
