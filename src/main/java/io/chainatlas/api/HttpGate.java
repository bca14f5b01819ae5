package io.chainatlas.api;

import io.chainatlas.security.LimitProperties;
import io.chainatlas.security.RequestRate;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets in no more requests at once, and no more of one client, than the program can take. */
@Component
class HttpGate {
    private final Semaphore places;
    private final RequestRate rate;
    private final LimitProperties limits;

    HttpGate(LimitProperties limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.concurrent());
        this.rate = new RequestRate(limits.rate(), System::nanoTime);
    }

    /** Lets a client in until the pass is closed, or refuses it with the time after which it may try again. */
    Pass enter(String client) {
        Duration wait = rate.ask(client);
        if (!wait.isZero()) {
            throw refusal(
                    ErrorCode.LIMIT_EXCEEDED,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "a client may make " + limits.rate() + " requests a minute (atlas.limits.rate)",
                    wait.toSeconds() + 1);
        }
        if (!places.tryAcquire()) {
            throw refusal(
                    ErrorCode.UNAVAILABLE,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    limits.concurrent() + " requests are running, which is the most (atlas.limits.concurrent)",
                    1);
        }
        return places::release;
    }

    private static HttpRefusal refusal(ErrorCode code, HttpStatus status, String message, long seconds) {
        return new HttpRefusal(code, status, message, Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
    }

    /** A place, until it is closed. */
    interface Pass extends AutoCloseable {
        @Override
        void close();
    }
}
