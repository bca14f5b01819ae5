package io.chainatlas.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pages that are served beside the endpoint.
 *
 * @param explorer whether the explorer is there, at {@code /}
 * @param graphiql whether {@code /graphiql} is there
 * @param browser whether {@code /browser} is there, in a build that holds the Neo4j Browser
 */
@ConfigurationProperties(prefix = "atlas.pages", ignoreUnknownFields = false)
record PageProperties(
        @DefaultValue("true") boolean explorer,
        @DefaultValue("true") boolean graphiql,
        @DefaultValue("true") boolean browser) {}
