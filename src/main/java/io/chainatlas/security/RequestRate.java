package io.chainatlas.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The rate of each client's requests. A client may use up a minute's worth at once, and then one more each time its share of the minute has passed. The clients heard from last
 * are remembered, up to a bound.
 */
public final class RequestRate {
    private static final int REMEMBERED = 10_000;
    private static final double MINUTE = 60e9;

    private final int allowed;
    private final LongSupplier nanos;
    private final Map<String, Account> accounts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Account> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * @param allowed requests a minute; 0 for any number
     * @param nanos a clock in nanoseconds
     */
    public RequestRate(int allowed, LongSupplier nanos) {
        this.allowed = allowed;
        this.nanos = nanos;
    }

    /** Counts a request of a client: zero if it may run, else how long the client has to wait. */
    public Duration ask(String client) {
        if (allowed <= 0) {
            return Duration.ZERO;
        }
        synchronized (accounts) {
            long now = nanos.getAsLong();
            Account before = accounts.getOrDefault(client, new Account(allowed, now));
            double left = Math.min(allowed, before.left + (now - before.at) * allowed / MINUTE);
            boolean runs = left >= 1;
            accounts.put(client, new Account(runs ? left - 1 : left, now));
            return runs ? Duration.ZERO : Duration.ofNanos((long) Math.ceil((1 - left) * MINUTE / allowed));
        }
    }

    /** What a client has left, and since when. */
    private record Account(double left, long at) {}
}
