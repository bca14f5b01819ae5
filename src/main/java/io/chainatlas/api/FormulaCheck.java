package io.chainatlas.api;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.GraphException;
import io.chainatlas.graph.ReadDoor;
import io.chainatlas.graph.StartException;
import io.chainatlas.model.Formula;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the database look at the statements of custom fields, so that a wrong one is found by whoever wrote it and not by a client. They are planned and not run. That takes a second or two, so it is done beside the rest of the
 * start, and the program takes its first request when it is done.
 */
@Component
class FormulaCheck implements SmartInitializingSingleton, SmartLifecycle, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(FormulaCheck.class);
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`");
    private static final Pattern WRITES = Pattern.compile(
            "(?<![.:\\w])(CREATE|MERGE|SET|DELETE|REMOVE|FOREACH|LOAD\\s+CSV)\\b", Pattern.CASE_INSENSITIVE);
    // The statement around it names its own variables so.
    private static final Pattern TAKEN = Pattern.compile("(?<![.:\\w])[a-z]+\\d+\\b");

    private final Vocabulary vocabulary;
    private final ReadDoor door;
    private CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
    private boolean running;
    private volatile boolean closed;

    FormulaCheck(Vocabulary vocabulary, ReadDoor door) {
        this.vocabulary = vocabulary;
        this.door = door;
    }

    @Override
    public void afterSingletonsInstantiated() {
        done = CompletableFuture.runAsync(this::check, task -> new Thread(task, "formula check").start());
    }

    /** Throws {@link StartException} where a statement cannot be used. */
    @Override
    public void start() {
        try {
            done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    /** A program that ends before it began has told why, and need not be told more. */
    @Override
    public void destroy() {
        closed = true;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts late. */
    @Override
    public int getPhase() {
        return 0;
    }

    void check() {
        for (NodeType type : vocabulary.types().values()) {
            type.formulas().values().forEach(formula -> check(type, formula));
        }
    }

    private void check(NodeType type, Formula formula) {
        String bare = QUOTED.matcher(formula.statement()).replaceAll("''");
        if (WRITES.matcher(bare).find()) {
            throw refused(type, formula, "it writes, and fields only read");
        }
        if (TAKEN.matcher(bare).find()) {
            throw refused(
                    type, formula, "it has a variable of letters and a number, as the statement around it has them");
        }
        String whole = "EXPLAIN MATCH (this:" + type.name() + ") CALL { WITH this " + formula.statement()
                + " } RETURN result LIMIT 1";
        try {
            door.read(Statement.of(whole), TIME);
        } catch (GraphException e) {
            if (e.reason() != GraphException.Reason.STATEMENT) {
                // That the database is slow or away says nothing of the statement.
                if (!closed) {
                    LOG.warn("{}.{} was not checked: {}", type.name(), formula.field(), e.getMessage());
                }
                return;
            }
            String why =
                    Objects.requireNonNull(e.getMessage()).lines().findFirst().orElse("");
            throw refused(type, formula, why);
        }
    }

    private static StartException refused(NodeType type, Formula formula, String why) {
        return new StartException(
                "the statement of " + type.name() + "." + formula.field() + " (" + formula.place()
                        + ") cannot be used: " + why,
                "Write a reading statement that begins with the variable this and returns one column named result.");
    }
}
