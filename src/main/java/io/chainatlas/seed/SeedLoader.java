package io.chainatlas.seed;

import io.chainatlas.graph.WriteDoor;
import io.chainatlas.model.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Fills the graph before the program takes its first request. */
@Component
class SeedLoader implements InitializingBean {
    private static final Logger LOG = LoggerFactory.getLogger(SeedLoader.class);

    private final SeedProperties properties;
    private final Vocabulary vocabulary;
    private final WriteDoor graph;

    SeedLoader(SeedProperties properties, Vocabulary vocabulary, WriteDoor graph) {
        this.properties = properties;
        this.vocabulary = vocabulary;
        this.graph = graph;
    }

    @Override
    public void afterPropertiesSet() {
        if (properties.folders().isEmpty()) {
            return;
        }
        Instant start = Instant.now();
        Seed seed = SeedReader.read(properties.folders(), vocabulary);
        ImportReport report = new SeedImport(graph).run(seed);
        LOG.info(
                "Seed {}: {} nodes, {} edges; {} in {} ms",
                properties.folders(),
                seed.nodes().size(),
                seed.edges().size(),
                report,
                Duration.between(start, Instant.now()).toMillis());
        report.conflicts().forEach(c -> LOG.warn("Seed: {}", c));
    }
}
