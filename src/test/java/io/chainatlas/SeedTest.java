package io.chainatlas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** A test against the whole program on the atlas's own seed. All such tests share one program, because its import takes a while, and leave the graph as they found it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "atlas.engine.bolt-port=0",
            "atlas.seed.folders=graph-seed",
            // A busy machine may take its time; what a query may take is tested elsewhere.
            "atlas.limits.time=60s"
        })
@ContextConfiguration(initializers = AtlasTest.FreshData.class)
public @interface SeedTest {}
