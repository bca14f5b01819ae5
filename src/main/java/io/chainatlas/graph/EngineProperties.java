package io.chainatlas.graph;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded engine. Not used where {@code spring.neo4j.uri} points at an external Neo4j.
 *
 * @param data the folder that holds the store, the logs and the password
 * @param address the address Bolt listens at; others than loopback open the whole graph, for reading and writing, to everyone who has the password
 * @param boltPort Bolt's port; 0 for any free one
 * @param password the password of user neo4j; null to generate one at the first start
 * @param pageCache memory for the page cache, as Neo4j writes sizes
 */
@ConfigurationProperties(prefix = "atlas.engine", ignoreUnknownFields = false)
public record EngineProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("7687") int boltPort,
        @Nullable String password,
        @DefaultValue("128m") String pageCache) {}
