package io.chainatlas.api;

import io.chainatlas.graph.Cancellation;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Notices that a client has hung up while its request is being answered, and calls the reading off.
 *
 * <p>A servlet is told of that only when it writes, and by then the database has done all the work. So the connections of running requests are looked at a few times a second: a read that does not block finds their end, if it is
 * there, and leaves what a client has sent ahead where Tomcat will read it. A client that closes its sending side alone counts as gone, as it does for most servers.
 */
@Component
class HttpHangUps implements WebServerFactoryCustomizer<TomcatWebServerFactory>, DisposableBean {
    private static final int PERIOD_MILLIS = 200;
    private static final ThreadLocal<@Nullable SocketWrapperBase<?>> CONNECTION = new ThreadLocal<>();

    private final Set<Watch> watched = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "hang-ups");
        thread.setDaemon(true);
        return thread;
    });

    HttpHangUps() {
        clock.scheduleWithFixedDelay(
                () -> watched.forEach(Watch::look), PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void customize(TomcatWebServerFactory factory) {
        factory.setProtocol(Protocol.class.getName());
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    /** Watches the connection of the request that this thread answers, until the watch is closed. */
    Watch watch(Cancellation cancellation) {
        Watch watch = new Watch(CONNECTION.get(), cancellation);
        watched.add(watch);
        return watch;
    }

    /** A connection that is watched. Its lock keeps Tomcat from reading on before a look is over. */
    final class Watch implements AutoCloseable {
        private final @Nullable SocketWrapperBase<?> connection;
        private final Cancellation cancellation;
        private boolean open = true;

        private Watch(@Nullable SocketWrapperBase<?> connection, Cancellation cancellation) {
            this.connection = connection;
            this.cancellation = cancellation;
        }

        private synchronized void look() {
            if (open && connection != null && ended(connection)) {
                open = false;
                cancellation.cancel();
            }
        }

        @Override
        public synchronized void close() {
            open = false;
            watched.remove(this);
        }
    }

    private static boolean ended(SocketWrapperBase<?> connection) {
        try {
            connection.isReadyForRead();
            return false;
        } catch (IOException e) {
            return true;
        } catch (RuntimeException e) {
            // Whatever Tomcat means by it, it is not the client's end; and the clock must go on.
            return false;
        }
    }

    /** Tomcat's HTTP/1.1, which lets the thread of a request know its connection. Tomcat makes it by its name, so it is public. */
    public static final class Protocol extends Http11NioProtocol {
        @Override
        protected Processor createProcessor() {
            return new Http11Processor(this, getAdapter()) {
                @Override
                public SocketState service(SocketWrapperBase<?> connection) throws IOException {
                    CONNECTION.set(connection);
                    try {
                        return super.service(connection);
                    } finally {
                        CONNECTION.remove();
                    }
                }
            };
        }
    }
}
