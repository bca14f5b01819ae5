package io.chainatlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: one process that holds, or points at, the graph and serves it. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ChainAtlas {
    public static void main(String[] arguments) {
        SpringApplication.run(ChainAtlas.class, arguments);
    }
}
