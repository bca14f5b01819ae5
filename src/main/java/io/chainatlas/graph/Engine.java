package io.chainatlas.graph;

import inet.ipaddr.IPAddressString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
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
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** An embedded Neo4j Community Edition with its store on disk and Bolt on an address of its own. */
final class Engine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private final DataFolder folder;
    private final DatabaseManagementService management;
    private final String password;
    private final boolean configuredPassword;

    private Engine(
            DataFolder folder, DatabaseManagementService management, String password, boolean configuredPassword) {
        this.folder = folder;
        this.management = management;
        this.password = password;
        this.configuredPassword = configuredPassword;
    }

    /** Starts the engine. Throws {@link StartException} where the folder or the port is taken. */
    static Engine start(EngineProperties properties) {
        DataFolder folder = DataFolder.take(properties.data());
        try {
            refuseTakenPort(properties);
            long pageCache = pageCache(properties);
            String password = password(folder, properties);
            Engine engine = new Engine(
                    folder, build(folder.home(), properties, pageCache), password, properties.password() != null);
            LOG.info(
                    "Bolt listens at {}:{}", properties.address(), engine.bolt().getPort());
            return engine;
        } catch (RuntimeException e) {
            try {
                folder.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
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

    /** The password of user neo4j. Before the first start it is set, made up if none is configured; afterwards it is what was set then. */
    private static String password(DataFolder folder, EngineProperties properties) {
        String configured = properties.password();
        if (configured != null && configured.length() < 8) {
            throw new StartException(
                    "atlas.engine.password has " + configured.length() + " characters; Neo4j requires at least 8",
                    "Give a longer one, or none to have one generated.");
        }
        if (folder.used()) {
            String known = configured != null ? configured : folder.password();
            if (known == null) {
                throw new StartException(
                        "the graph in " + folder.home() + " has a password that is not in " + folder.passwordFile(),
                        "Give it with --atlas.engine.password=<password>, as at its first start.");
            }
            return known;
        }
        String password = configured != null ? configured : folder.generatePassword();
        setInitialPassword(folder.home(), password);
        if (configured == null) {
            LOG.info("Bolt: user neo4j, password {} (kept in {}; shown this once)", password, folder.passwordFile());
        }
        return password;
    }

    private static void setInitialPassword(Path home, String password) {
        try {
            Files.createDirectories(home.resolve("conf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // What Neo4j's command says is for those who type it.
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream quiet = new PrintStream(said, true, StandardCharsets.UTF_8);
        PrintWriter writer = new PrintWriter(quiet, true);
        ExecutionContext context =
                new ExecutionContext(home, home.resolve("conf"), quiet, quiet, new DefaultFileSystemAbstraction());
        int status = new CommandLine(new SetInitialPasswordCommand(context))
                // A password is neither an option nor the name of a file of arguments, however it begins.
                .setExpandAtFiles(false)
                .setOut(writer)
                .setErr(writer)
                .execute("--", password);
        if (status != 0) {
            throw new IllegalStateException(
                    "Neo4j did not take the initial password: " + said.toString(StandardCharsets.UTF_8));
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

    GraphDatabaseAPI database() {
        return (GraphDatabaseAPI) management.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    /** Where Bolt listens. */
    InetSocketAddress bolt() {
        var registered = database()
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), registered.getPort());
    }

    String password() {
        return password;
    }

    /** Throws {@link StartException} where the password is not the graph's. */
    void verify(Driver driver) {
        try {
            driver.verifyConnectivity();
        } catch (AuthenticationException e) {
            throw new StartException(
                    "the graph in " + folder.home() + " has another password for user neo4j than "
                            + (configuredPassword ? "atlas.engine.password" : "the one in " + folder.passwordFile()),
                    "Give the one set at its first start, or later over Bolt: --atlas.engine.password=<password>"
                            + (configuredPassword && folder.password() != null
                                    ? ", or none to use the one in " + folder.passwordFile()
                                    : ""));
        }
    }

    @Override
    public void close() throws IOException {
        management.shutdown();
        folder.close();
    }
}
