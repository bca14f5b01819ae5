package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/** Reads through the driver; on a cluster, from a member that serves readers. */
final class DriverDoor implements ReadDoor {
    private final Driver driver;
    private final DatabaseSelectionProvider database;
    private final Neo4jBookmarkManager bookmarks;

    DriverDoor(Driver driver, DatabaseSelectionProvider database, Neo4jBookmarkManager bookmarks) {
        this.driver = driver;
        this.database = database;
        this.bookmarks = bookmarks;
    }

    @Override
    public List<Map<String, Object>> read(Statement statement, Duration timeout) {
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(timeout).build();
        try (Session open = driver.session(session())) {
            return open.run(statement.text(), statement.parameters(), limits).list(Record::asMap);
        } catch (Neo4jException e) {
            throw Refusals.of(e.code(), e);
        }
    }

    /** A session that sees what this program has written, on whichever member of a cluster it reads. */
    private SessionConfig session() {
        SessionConfig.Builder config = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarks(List.copyOf(bookmarks.getBookmarks()));
        String name = database.getDatabaseSelection().getValue();
        return (name == null ? config : config.withDatabase(name)).build();
    }
}
