package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.spec.SpecSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The manual, with the graph behind Bolt: the program is given the address of another engine and starts none. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.seed.folders=src/test/resources/world")
@ContextConfiguration(initializers = ExternalSpecTests.OtherEngine.class)
class ExternalSpecTests extends SpecSuite {
    @Autowired
    private ReadDoor door;

    @Test
    void readsThroughTheDriver() {
        assertThat(door).isInstanceOf(DriverDoor.class);
    }

    @Test
    void theDriverIsClosedByItsEndAlone(@Autowired GenericApplicationContext program) {
        String driver = program.getBeanNamesForType(Driver.class)[0];
        assertThat(program.getBeanDefinition(driver).getDestroyMethodName()).isEmpty();
        assertThat(program.getBeanFactory().getDependenciesForBean(program.getBeanNamesForType(DriverEnd.class)[0]))
                .contains(driver);
    }

    /** An engine outside the program, for as long as the program runs. */
    static final class OtherEngine implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                Engine engine = Engine.start(new EngineProperties(
                        Files.createTempDirectory("chain-atlas-other"), "127.0.0.1", 0, "other-engine-1", "64m"));
                context.addApplicationListener(event -> {
                    if (event instanceof org.springframework.context.event.ContextClosedEvent closed
                            && Objects.equals(closed.getApplicationContext(), context)) {
                        close(engine);
                    }
                });
                TestPropertyValues.of(
                                "spring.neo4j.uri=bolt://127.0.0.1:"
                                        + engine.bolt().getPort(),
                                "spring.neo4j.authentication.username=neo4j",
                                "spring.neo4j.authentication.password=other-engine-1")
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(Engine engine) {
            try {
                engine.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
