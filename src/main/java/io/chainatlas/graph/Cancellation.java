package io.chainatlas.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Calls reads off. Those that run under it are ended in the database, and none begins any more. */
public final class Cancellation {
    private final List<Running> running = new ArrayList<>();
    private boolean cancelled;

    /** Calls everything off; more than once is the same as once. */
    public synchronized void cancel() {
        if (!cancelled) {
            cancelled = true;
            running.forEach(read -> read.end.run());
        }
    }

    public synchronized boolean cancelled() {
        return cancelled;
    }

    /** Says how a read is ended, for as long as it runs. After it is closed it is left alone, so that what it held may be used for something else. */
    synchronized Running running(Runnable end) {
        if (cancelled) {
            throw calledOff(new CancellationException());
        }
        Running read = new Running(end);
        running.add(read);
        return read;
    }

    static GraphException calledOff(Exception cause) {
        return new GraphException(GraphException.Reason.CANCELLED, "the read was called off", cause);
    }

    /** A read that runs. */
    final class Running implements AutoCloseable {
        private final Runnable end;

        private Running(Runnable end) {
            this.end = end;
        }

        @Override
        public void close() {
            synchronized (Cancellation.this) {
                running.remove(this);
            }
        }
    }
}
