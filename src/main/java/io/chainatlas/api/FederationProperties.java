package io.chainatlas.api;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The endpoint as a part of something larger.
 *
 * @param enabled whether it serves as an Apollo Federation 2 subgraph: {@code _service} gives the schema to the router, even where introspection is off, and {@code _entities} the entities
 */
@ConfigurationProperties(prefix = "atlas.federation", ignoreUnknownFields = false)
record FederationProperties(@DefaultValue("false") boolean enabled) {}
