package io.chainatlas.seed;

import io.chainatlas.graph.StartException;
import io.chainatlas.graph.WriteDoor;
import io.chainatlas.model.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Fills the graph when all the program's parts stand and before it takes its first request. The seed is read while an embedded engine still starts. */
@Component
class SeedLoader implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final SeedProperties properties;
    private final Vocabulary vocabulary;
    private final DocumentsProperties documents;
    private final WriteDoor graph;

    SeedLoader(SeedProperties properties, DocumentsProperties documents, Vocabulary vocabulary, WriteDoor graph) {
        this.properties = properties;
        this.documents = documents;
        this.vocabulary = vocabulary;
        this.graph = graph;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Path folder = documents.dir();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StartException(
                    "atlas.documents.dir is " + folder + ", which is no folder",
                    "Name the folder that holds the source texts, or leave the key out.");
        }
        if (!properties.folders().isEmpty()) {
            load();
        }
        new PassageTexts(graph).apply(folder).forEach(f -> LOG.warn("Documents: {} is not there", f));
    }

    private void load() {
        Instant start = Instant.now();
        Seed seed = SeedReader.read(properties.folders(), vocabulary);
        Duration reading = Duration.between(start, Instant.now());
        graph.await();
        Instant ready = Instant.now();
        ImportReport report = new SeedImport(graph).run(seed);
        LOG.info(
                "Seed {}: {} nodes, {} edges; {} in {} ms",
                properties.folders(),
                seed.nodes().size(),
                seed.edges().size(),
                report,
                reading.plus(Duration.between(ready, Instant.now())).toMillis());
        report.conflicts().forEach(c -> LOG.warn("Seed: {}", c));
    }
}
