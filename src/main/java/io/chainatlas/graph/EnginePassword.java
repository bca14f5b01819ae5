package io.chainatlas.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.commandline.admin.security.SetInitialPasswordCommand;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The password of the embedded engine's user neo4j: set before the first start, made up if none is configured, and the same ever after. */
final class EnginePassword {
    private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

    private EnginePassword() {}

    /** The password to use with the folder, configured or kept there. */
    static String of(DataFolder folder, @Nullable String configured) {
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
        if (configured != null) {
            return configured;
        }
        String password = folder.generatePassword();
        LOG.info("Bolt: user neo4j, password {} (kept in {}; shown this once)", password, folder.passwordFile());
        return password;
    }

    /** Sets the password of a graph that was never started. */
    static void setInitial(Path home, String password) {
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

    /** Throws {@link StartException} where the password is not the graph's. */
    static void verify(GraphDatabaseAPI database, DataFolder folder, String password, boolean configured) {
        try {
            AuthenticationResult result = database.getDependencyResolver()
                    .resolveDependency(AuthManager.class)
                    .login(AuthToken.newBasicAuthToken("neo4j", password), ClientConnectionInfo.EMBEDDED_CONNECTION)
                    .subject()
                    .getAuthenticationResult();
            if (result != AuthenticationResult.FAILURE) {
                return;
            }
        } catch (InvalidAuthTokenException e) {
            throw new IllegalStateException(e);
        }
        throw new StartException(
                "the graph in " + folder.home() + " has another password for user neo4j than "
                        + (configured ? "atlas.engine.password" : "the one in " + folder.passwordFile()),
                "Give the one set at its first start, or later over Bolt: --atlas.engine.password=<password>"
                        + (configured && folder.password() != null
                                ? ", or none to use the one in " + folder.passwordFile()
                                : ""));
    }
}
