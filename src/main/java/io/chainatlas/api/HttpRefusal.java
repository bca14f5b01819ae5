package io.chainatlas.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request that is turned away before it runs. */
final class HttpRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;
    private final @Nullable HttpStatus status;
    private final Map<String, String> headers;

    /** A refusal whose status follows from its code, as it does for errors of execution. */
    HttpRefusal(ErrorCode code, String message) {
        this(code, null, message, Map.of());
    }

    HttpRefusal(ErrorCode code, @Nullable HttpStatus status, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.code = code;
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    static HttpRefusal badRequest(String message) {
        return new HttpRefusal(ErrorCode.BAD_REQUEST, HttpStatus.BAD_REQUEST, message, Map.of());
    }

    ErrorCode code() {
        return code;
    }

    /** The status; null if it follows from the code. */
    @Nullable
    HttpStatus status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }
}
