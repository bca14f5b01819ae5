package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place within a place where something could land.
 *
 * @param zone the id of the growth pole, park or group
 */
record LandingAdvice(
        String zone,
        Rule rule,
        @Nullable String verb,
        @Nullable String state,
        List<Ground> grounds) {}
