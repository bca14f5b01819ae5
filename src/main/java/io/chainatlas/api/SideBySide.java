package io.chainatlas.api;

import io.chainatlas.security.LimitProperties;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does several things at once, on a bounded number of threads of its own. The thread that asks does its share: the first thing always, and whatever no other thread has begun. So one thing is never handed over, and when all
 * threads are busy the things are done one after the other, as if there were none.
 */
@Component
class SideBySide implements DisposableBean {
    private final ThreadPoolExecutor threads;

    SideBySide(LimitProperties limits) {
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                0, Math.max(1, limits.sideBySide()), 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, "read-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** The results in the order of what was to do. */
    <T> List<T> all(List<Supplier<T>> things) {
        List<FutureTask<T>> tasks =
                things.stream().map(t -> new FutureTask<>(t::get)).toList();
        tasks.stream().skip(1).forEach(this::offer);
        tasks.forEach(FutureTask::run);
        return tasks.stream().map(SideBySide::result).toList();
    }

    private void offer(FutureTask<?> task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException e) {
            // All are busy: the thread that asks does it.
        }
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
