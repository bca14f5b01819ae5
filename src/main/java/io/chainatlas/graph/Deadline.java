package io.chainatlas.graph;

import java.time.Duration;

/** The end of a span of time that several statements share. */
record Deadline(long nanos) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** What is left of the time; never nothing, because that would mean without end to the database. */
    Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, nanos - System.nanoTime()));
    }
}
