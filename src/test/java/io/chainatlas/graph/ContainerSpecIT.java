package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.spec.SpecSuite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.neo4j.Neo4jContainer;

/** The manual, with the graph in the image that docker-compose.yml names. Skipped where no Docker is. */
@EnabledIf("docker")
@Testcontainers
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.seed.folders=src/test/resources/world")
class ContainerSpecIT extends SpecSuite {
    private static final String IMAGE = "neo4j:5.26-community";
    private static final String PASSWORD = "container-atlas-1";

    @Container
    private static final Neo4jContainer SERVER = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD);

    static boolean docker() {
        boolean here = DockerClientFactory.instance().isDockerAvailable();
        if (!here) {
            LoggerFactory.getLogger(ContainerSpecIT.class)
                    .warn("Skipped: there is no Docker here, or it cannot run {}", IMAGE);
        }
        return here;
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.neo4j.uri", SERVER::getBoltUrl);
        registry.add("spring.neo4j.authentication.username", () -> "neo4j");
        registry.add("spring.neo4j.authentication.password", () -> PASSWORD);
    }

    @Test
    void theImageIsTheOneThatComposeNames() throws Exception {
        assertThat(Files.readString(Path.of("docker-compose.yml"))).contains("image: " + IMAGE + "\n");
    }
}
