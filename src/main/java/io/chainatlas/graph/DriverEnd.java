package io.chainatlas.graph;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/** Closes the driver at the end of the program, and waits no longer than this: where the database goes away in the same moment, as when a whole machine is shut down, the driver can wait for its answer for ever. */
final class DriverEnd implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(DriverEnd.class);
    private static final int SECONDS = 5;

    private final Driver driver;

    DriverEnd(Driver driver) {
        this.driver = driver;
    }

    @Override
    public void destroy() throws InterruptedException {
        try {
            driver.closeAsync().toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warn("The connections to the database were dropped without a goodbye: {}", String.valueOf(e));
        }
    }
}
