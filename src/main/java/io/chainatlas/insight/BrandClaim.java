package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that more than one side claims.
 *
 * @param counterpart the other name where it is only possibly the same; null where all claim it under one name
 */
record BrandClaim(String entity, @Nullable String counterpart, List<String> zones, List<Ground> grounds) {}
