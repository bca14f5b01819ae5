package io.chainatlas.graph;

import io.chainatlas.bench.SyntheticGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.graphdb.GraphDatabaseService;

/** The program's own engine on a folder that holds a synthetic graph, without the rest of the program. */
public final class BenchEngine implements AutoCloseable {
    private static final String USER = "neo4j";

    private final Engine engine;

    private BenchEngine(Engine engine) {
        this.engine = engine;
    }

    /** The engine on a folder; a graph of so many companies is written into it first, unless it has been. Indexes come last, because they fill faster than they follow. */
    public static BenchEngine open(Path folder, int companies) {
        boolean filled = Files.exists(folder.resolve("filled"));
        BenchEngine opened = new BenchEngine(Engine.start(new EngineProperties(folder, "127.0.0.1", 0, null, "512m")));
        if (!filled) {
            new SyntheticGraph(companies).write(opened.database());
            new Migrations(new InProcessTransactions(opened.engine)).apply();
            try {
                Files.createFile(folder.resolve("filled"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return opened;
    }

    public GraphDatabaseService database() {
        return engine.database();
    }

    /** A driver to it. */
    public Driver driver() {
        return GraphDatabase.driver(
                URI.create("bolt://127.0.0.1:" + engine.bolt().getPort()), AuthTokens.basic(USER, engine.password()));
    }

    @Override
    public void close() {
        try {
            engine.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
