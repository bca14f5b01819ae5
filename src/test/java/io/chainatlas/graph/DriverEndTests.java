package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Driver;

/** The end of the program does not hang on a driver that waits for a database which has gone away in the same moment. */
class DriverEndTests {
    @Test
    @Timeout(20)
    void waitsNoLongerThanItIsToldTo() throws InterruptedException {
        new DriverEnd(closingWith(new CompletableFuture<>()), Duration.ofMillis(100)).destroy();
    }

    @Test
    void waitsUntilTheDriverIsClosed() throws InterruptedException {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS).execute(() -> closed.complete(null));

        new DriverEnd(closingWith(closed), Duration.ofSeconds(20)).destroy();

        assertThat(closed).isCompleted();
    }

    /** A driver that can be closed and does nothing else. */
    private static Driver closingWith(CompletableFuture<Void> closed) {
        return (Driver) Proxy.newProxyInstance(
                DriverEndTests.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("closeAsync")) {
                        return closed;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
