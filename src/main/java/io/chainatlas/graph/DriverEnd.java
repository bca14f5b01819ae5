package io.chainatlas.graph;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Closes the driver at the end of the program, and waits for that no longer than it is told to: where the database goes away in the same moment, as when a whole machine is shut down, the driver can wait for its answer for ever. */
final class DriverEnd implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DriverEnd.class);

    private final Driver driver;
    private final Duration patience;

    DriverEnd(Driver driver, Duration patience) {
        this.driver = driver;
        this.patience = patience;
    }

    @Override
    public void destroy() throws InterruptedException {
        try {
            driver.closeAsync().toCompletableFuture().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("The connections to the database were dropped without a goodbye: {}", String.valueOf(e));
        }
    }
}
