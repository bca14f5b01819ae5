package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;

/**
 * The chain and the place that a map is about.
 *
 * @param known whether both are there, where they were given
 */
record Asked(@Nullable ChainShape chain, @Nullable Place place, boolean known) {
    static Asked of(Arguments arguments, Reading reading) {
        String chain = arguments.text("chain");
        String zone = arguments.text("zone");
        ChainShape shape = chain == null ? null : ChainShape.of(chain, reading);
        Place place = zone == null ? null : Place.of(zone, reading);
        return new Asked(shape, place, (chain == null || shape != null) && (zone == null || place != null));
    }
}
