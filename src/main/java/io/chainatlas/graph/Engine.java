package io.chainatlas.graph;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.storageengine.api.TransactionIdStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An embedded Neo4j Community Edition with its store on disk and Bolt on an address of its own.
 *
 * <p>What can be refused at once is refused at once; the engine itself comes up on a thread of its own, beside the rest of the program, and whoever needs the database first waits for it.
 */
final class Engine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final DataFolder folder;
    private final String password;
    private final CompletableFuture<Running> running;

    private Engine(DataFolder folder, String password, CompletableFuture<Running> running) {
        this.folder = folder;
        this.password = password;
        this.running = running;
    }

    /** An engine that is up. */
    private record Running(
            DatabaseManagementService management, GraphDatabaseAPI database, TransactionIdStore transactionIds) {}

    /** Starts the engine. Throws {@link StartException} where the folder or the port is taken. */
    static Engine start(EngineProperties properties) {
        DataFolder folder = DataFolder.take(properties.data());
        try {
            refuseTakenPort(properties);
            long pageCache = pageCache(properties);
            boolean first = !folder.used();
            String password = EnginePassword.of(folder, properties.password());
            CompletableFuture<Running> running = CompletableFuture.supplyAsync(
                    () -> {
                        if (first) {
                            EnginePassword.setInitial(folder.home(), password);
                        }
                        return run(folder, properties, pageCache, password);
                    },
                    task -> new Thread(task, "engine start").start());
            return new Engine(folder, password, running);
        } catch (RuntimeException e) {
            try {
                folder.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private static Running run(DataFolder folder, EngineProperties properties, long pageCache, String password) {
        DatabaseManagementService management = build(folder.home(), properties, pageCache);
        try {
            GraphDatabaseAPI database =
                    (GraphDatabaseAPI) management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
            EnginePassword.verify(database, folder, password, properties.password() != null);
            LOG.info(
                    "Bolt listens at {}:{}",
                    properties.address(),
                    bolt(database).getPort());
            return new Running(
                    management, database, database.getDependencyResolver().resolveDependency(TransactionIdStore.class));
        } catch (RuntimeException e) {
            management.shutdown();
            throw e;
        }
    }

    private static void refuseTakenPort(EngineProperties properties) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(properties.address(), properties.boltPort()));
        } catch (IOException | RuntimeException e) {
            throw new StartException(
                    "Bolt cannot listen at " + properties.address() + ":" + properties.boltPort() + ": "
                            + e.getMessage(),
                    "Stop the program that holds the port (often another Neo4j), or choose another: --atlas.engine.bolt-port=7688 (0 for any free one)");
        }
    }

    private static long pageCache(EngineProperties properties) {
        try {
            return ByteUnit.parse(properties.pageCache());
        } catch (IllegalArgumentException e) {
            throw new StartException(
                    "atlas.engine.page-cache cannot be '" + properties.pageCache() + "'",
                    "It takes a size, such as 128m or 1g.");
        }
    }

    private static DatabaseManagementService build(Path home, EngineProperties properties, long pageCache) {
        return new DatabaseManagementServiceBuilder(home)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress(properties.address(), properties.boltPort()))
                .setConfig(
                        BoltConnector.advertised_address,
                        new SocketAddress(properties.address(), properties.boltPort()))
                .setConfig(HttpConnector.enabled, false)
                // Boot's other half of Netty may be newer than the engine's; the engine needs no local channel.
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                // A Bolt user may neither read the host's files nor reach other hosts through LOAD CSV.
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
                .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(5))
                .build();
    }

    /** The database. Waits for the engine, and throws what kept it from starting. */
    GraphDatabaseAPI database() {
        return running().database();
    }

    /** Which transactions the database has seen. Waits as {@link #database()} does. */
    TransactionIdStore transactionIds() {
        return running().transactionIds();
    }

    private Running running() {
        try {
            return running.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Where Bolt listens. */
    InetSocketAddress bolt() {
        return bolt(database());
    }

    private static InetSocketAddress bolt(GraphDatabaseAPI database) {
        var registered = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), registered.getPort());
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try {
            running.handle((up, failure) -> up)
                    .thenAccept(up -> {
                        if (up != null) {
                            up.management().shutdown();
                        }
                    })
                    .join();
        } finally {
            folder.close();
        }
    }
}
