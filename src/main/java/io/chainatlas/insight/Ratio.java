package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;

/**
 * A ratio with both of its parts.
 *
 * @param value null where the denominator is zero
 */
record Ratio(@Nullable Double value, double numerator, double denominator) {
    static Ratio of(double numerator, double denominator) {
        return new Ratio(denominator == 0 ? null : numerator / denominator, numerator, denominator);
    }
}
