package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chainatlas.security.LimitProperties;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SideBySideTests {
    private final SideBySide threads =
            new SideBySide(new Binder(new MapConfigurationPropertySource(Map.of("atlas.limits.side-by-side", "2")))
                    .bindOrCreate("atlas.limits", LimitProperties.class));

    @AfterEach
    void end() {
        threads.destroy();
    }

    @Test
    void oneThingIsNotHandedOver() {
        assertThat(threads.all(List.<Supplier<Thread>>of(Thread::currentThread)))
                .containsExactly(Thread.currentThread());
    }

    @Test
    void severalRunAtOnce() {
        CountDownLatch all = new CountDownLatch(3);
        Supplier<Boolean> meeting = () -> {
            all.countDown();
            try {
                return all.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                return false;
            }
        };
        assertThat(threads.all(List.of(meeting, meeting, meeting))).containsExactly(true, true, true);
    }

    @Test
    void neverMoreThanTheThreadsAndTheOneThatAsks() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Supplier<Integer>> things = IntStream.range(0, 40)
                .mapToObj(i -> (Supplier<Integer>) () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    try {
                        Thread.sleep(2);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    now.decrementAndGet();
                    return i;
                })
                .toList();

        assertThat(threads.all(things)).isEqualTo(IntStream.range(0, 40).boxed().toList());
        assertThat(most.get()).isLessThanOrEqualTo(3);
    }

    @Test
    void aFaultComesToTheOneThatAsked() {
        List<Supplier<String>> things = List.of(() -> "fine", () -> {
            throw new IllegalArgumentException("not fine");
        });
        assertThatThrownBy(() -> threads.all(things)).hasMessage("not fine");
    }
}
