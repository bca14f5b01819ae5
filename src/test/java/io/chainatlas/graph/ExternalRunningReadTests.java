package io.chainatlas.graph;

import io.chainatlas.spec.RunningReadSuite;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Running reads, with the graph behind Bolt, in the program of {@link ExternalSpecTests}. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "atlas.seed.folders=src/test/resources/world")
@ContextConfiguration(initializers = ExternalSpecTests.OtherEngine.class)
class ExternalRunningReadTests extends RunningReadSuite {}
