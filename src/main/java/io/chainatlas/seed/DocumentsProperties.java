package io.chainatlas.seed;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The source texts, where the operator has them.
 *
 * @param dir the folder that holds the files named in documents.csv; null where there is none
 */
@ConfigurationProperties(prefix = "atlas.documents", ignoreUnknownFields = false)
public record DocumentsProperties(@Nullable Path dir) {}
