package io.chainatlas.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The tools that are served as pages beside the endpoint.
 *
 * @param graphiql whether {@code /graphiql} is there
 * @param browser whether {@code /browser} is there, in a build that holds the Neo4j Browser
 */
@ConfigurationProperties(prefix = "atlas.pages", ignoreUnknownFields = false)
record PageProperties(
        @DefaultValue("true") boolean graphiql,
        @DefaultValue("true") boolean browser) {}
