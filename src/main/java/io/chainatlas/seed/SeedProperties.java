package io.chainatlas.seed;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the graph is filled with.
 *
 * @param folders the seed folders, the atlas's own first; none to leave the graph as it is
 */
@ConfigurationProperties(prefix = "atlas.seed", ignoreUnknownFields = false)
public record SeedProperties(@DefaultValue("graph-seed") List<Path> folders) {}
