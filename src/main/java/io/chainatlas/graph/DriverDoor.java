package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Reads through the driver; on a cluster, from a member that serves readers. */
final class DriverDoor implements ReadDoor {
    private static final Statement NOTHING = Statement.of("RETURN 1 AS one");

    private final Driver driver;
    private final DatabaseSelectionProvider database;
    private final Neo4jBookmarkManager bookmarks;

    DriverDoor(Driver driver, DatabaseSelectionProvider database, Neo4jBookmarkManager bookmarks) {
        this.driver = driver;
        this.database = database;
        this.bookmarks = bookmarks;
    }

    @Override
    public List<Map<String, Object>> read(Statement statement, Duration timeout, Cancellation cancellation) {
        return read(statement, timeout, cancellation, bookmarks.getBookmarks(), ended -> {});
    }

    @Override
    public JointRead together(Duration timeout, Cancellation cancellation) {
        Deadline deadline = Deadline.in(timeout);
        List<Set<Bookmark>> start = new ArrayList<>();
        read(NOTHING, deadline.left(), cancellation, bookmarks.getBookmarks(), start::add);
        return new Joint(deadline, cancellation, start.get(0));
    }

    private List<Map<String, Object>> read(
            Statement statement,
            Duration timeout,
            Cancellation cancellation,
            Collection<Bookmark> from,
            Consumer<Set<Bookmark>> ended) {
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(timeout).build();
        // The driver closes the connection of a thread that is interrupted, and Neo4j ends what runs on a connection
        // that is closed.
        Thread reader = Thread.currentThread();
        try (Session open = driver.session(session(from));
                Cancellation.Running running = cancellation.running(reader::interrupt)) {
            List<Map<String, Object>> rows =
                    open.run(statement.text(), statement.parameters(), limits).list(DriverValues::row);
            ended.accept(open.lastBookmarks());
            return rows;
        } catch (GraphException e) {
            throw e;
        } catch (RuntimeException e) {
            if (cancellation.cancelled()) {
                throw Cancellation.calledOff(e);
            }
            throw e instanceof Neo4jException refused ? Refusals.of(refused.code(), e) : e;
        } finally {
            if (cancellation.cancelled()) {
                // The thread goes on to other work, which nobody has called off.
                Thread.interrupted();
            }
        }
    }

    /** Reads of which each tells, by its bookmark, how far the member that answered it had come. */
    private final class Joint implements JointRead {
        private final Deadline deadline;
        private final Cancellation cancellation;
        private final Set<Bookmark> start;
        private final Queue<Set<Bookmark>> ends = new ConcurrentLinkedQueue<>();

        Joint(Deadline deadline, Cancellation cancellation, Set<Bookmark> start) {
            this.deadline = deadline;
            this.cancellation = cancellation;
            this.start = start;
        }

        @Override
        public List<Map<String, Object>> read(Statement statement) {
            return DriverDoor.this.read(statement, deadline.left(), cancellation, start, ends::add);
        }

        @Override
        public boolean consistent() {
            return !start.isEmpty() && ends.stream().allMatch(start::equals);
        }

        @Override
        public @Nullable String state() {
            return start.isEmpty()
                    ? null
                    : start.stream().map(Bookmark::value).sorted().collect(Collectors.joining("."));
        }
    }

    /** A session that sees what the bookmarks stand for, on whichever member of a cluster it reads. */
    private SessionConfig session(Collection<Bookmark> from) {
        SessionConfig.Builder config =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).withBookmarks(List.copyOf(from));
        String name = database.getDatabaseSelection().getValue();
        return (name == null ? config : config.withDatabase(name)).build();
    }
}
