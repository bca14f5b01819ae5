package io.chainatlas.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/** The manual over the same graph, made in the reverse order: no answer may depend on the order in which the store happens to hold its nodes and relationships. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "atlas.engine.bolt-port=0")
@ContextConfiguration(initializers = ReversedSpecTests.ReversedWorld.class)
class ReversedSpecTests extends SpecSuite {
    static final class ReversedWorld implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Path folder = Files.createTempDirectory("chain-atlas-reversed");
                Path world = folder.resolve("world");
                FileSystemUtils.copyRecursively(Path.of("src/test/resources/world"), world);
                try (Stream<Path> files = Files.walk(world)) {
                    for (Path file :
                            files.filter(f -> f.toString().endsWith(".csv")).toList()) {
                        reverse(file);
                    }
                }
                TestPropertyValues.of("atlas.seed.folders=" + world, "atlas.engine.data=" + folder.resolve("data"))
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Turns the rows around; none of the miniature graph's goes over a line's end. */
        private static void reverse(Path file) throws IOException {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.reverse(lines.subList(1, lines.size()));
            Files.write(file, lines);
        }
    }
}
