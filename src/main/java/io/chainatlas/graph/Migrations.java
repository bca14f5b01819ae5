package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The constraints and indexes of the graph, as numbered files of idempotent statements. What was applied is recorded in the graph as {@code (:Migration)}, so that a file that was changed after it was
 * applied, or a graph made by a newer program, is noticed instead of guessed at.
 */
final class Migrations {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    private final Transactions transactions;

    Migrations(Transactions transactions) {
        this.transactions = transactions;
    }

    /** One numbered file. */
    record Migration(String version, String description, List<String> statements, String checksum) {}

    void apply() {
        List<Migration> known = known();
        Map<String, String> applied = applied();
        for (String version : applied.keySet()) {
            if (known.stream().noneMatch(m -> m.version().equals(version))) {
                throw new StartException(
                        "the graph has the migration " + version + ", which this program does not know",
                        "The graph was made by a newer version of Chain Atlas; start that, or use another graph.");
            }
        }
        for (Migration migration : known) {
            String checksum = applied.get(migration.version());
            if (checksum == null) {
                run(migration);
            } else if (!checksum.equals(migration.checksum())) {
                throw new StartException(
                        "migration " + migration.version() + " is not what was applied to this graph",
                        "A migration is never changed once applied; put the change into a new file with the next number.");
            }
        }
        transactions.inOne(open -> open.run(Statement.of("CALL db.awaitIndexes(300)")));
    }

    private Map<String, String> applied() {
        Map<String, String> applied = new TreeMap<>();
        transactions
                .inOne(open -> open.read(
                        Statement.of("MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum")))
                .forEach(m -> applied.put((String) m.get("version"), (String) m.get("checksum")));
        return applied;
    }

    /** The schema first, in a transaction of its own, as Neo4j requires; each statement may run again if the program ends in between. */
    private void run(Migration migration) {
        transactions.inOne(open -> {
            migration.statements().forEach(s -> open.run(Statement.of(s)));
            return migration;
        });
        transactions.inOne(open -> open.run(new Statement(
                "MERGE (m:Migration {version: $version}) SET m.description = $description, m.checksum = $checksum, m.appliedAt = datetime()",
                Map.of(
                        "version", migration.version(),
                        "description", migration.description(),
                        "checksum", migration.checksum()))));
        LOG.info("Migration {} applied: {}", migration.version(), migration.description());
    }

    private static List<Migration> known() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:migrations/V*.cypher");
            return Stream.of(files)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(Migrations::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Migration read(Resource file) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            String[] name = Objects.requireNonNull(file.getFilename())
                    .replace(".cypher", "")
                    .split("__", 2);
            List<String> statements = Arrays.stream(text.split(";\\s*(\\n|$)"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Migration(
                    name[0],
                    name[1].replace('_', ' '),
                    statements,
                    HexFormat.of().formatHex(hash, 0, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
