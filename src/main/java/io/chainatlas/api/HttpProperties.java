package io.chainatlas.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The HTTP edge.
 *
 * @param introspection whether clients may read the schema
 * @param trustedDocuments a folder of {@code *.graphql} files; if it is set, only they may run
 * @param persistedQueries how many documents are remembered for clients that send a hash in their place; 0 for none
 * @param maxAge for how long a cache may answer a GET without asking; null to have it ask each time
 * @param cors which pages of other origins may call
 */
@ConfigurationProperties(prefix = "atlas.http", ignoreUnknownFields = false)
record HttpProperties(
        @DefaultValue("true") boolean introspection,
        @Nullable Path trustedDocuments,
        @DefaultValue("1000") int persistedQueries,
        @Nullable Duration maxAge,
        @DefaultValue Cors cors) {
    /**
     * Pages of other origins.
     *
     * @param origins the origins, such as {@code https://example.org}; {@code *} for all, none to let no page of another origin read answers
     */
    record Cors(@DefaultValue List<String> origins) {}
}
