package io.chainatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RequestRateTests {
    private final AtomicLong clock = new AtomicLong();

    @Test
    void letsAMinutesWorthThroughAndThenOneAtATime() {
        RequestRate rate = new RequestRate(3, clock::get);

        assertThat(rate.ask("a")).isZero();
        assertThat(rate.ask("a")).isZero();
        assertThat(rate.ask("a")).isZero();
        assertThat(rate.ask("a")).isEqualTo(Duration.ofSeconds(20));
        clock.addAndGet(Duration.ofSeconds(15).toNanos());
        assertThat(rate.ask("a")).isEqualTo(Duration.ofSeconds(5));
        clock.addAndGet(Duration.ofSeconds(6).toNanos());
        assertThat(rate.ask("a")).isZero();
        assertThat(rate.ask("a")).isPositive();
    }

    @Test
    void countsEachClientByItself() {
        RequestRate rate = new RequestRate(1, clock::get);

        assertThat(rate.ask("a")).isZero();
        assertThat(rate.ask("b")).isZero();
        assertThat(rate.ask("a")).isPositive();
    }

    @Test
    void savesNoMoreThanAMinutesWorth() {
        RequestRate rate = new RequestRate(2, clock::get);
        assertThat(rate.ask("a")).isZero();
        clock.addAndGet(Duration.ofHours(1).toNanos());

        assertThat(rate.ask("a")).isZero();
        assertThat(rate.ask("a")).isZero();
        assertThat(rate.ask("a")).isPositive();
    }

    @Test
    void letsEverythingThroughWhereItIsOff() {
        RequestRate rate = new RequestRate(0, clock::get);

        for (int i = 0; i < 1000; i++) {
            assertThat(rate.ask("a")).isZero();
        }
    }
}
