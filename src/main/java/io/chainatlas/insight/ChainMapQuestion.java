package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chain map. */
@Component
final class ChainMapQuestion implements Question {
    @Override
    public String field() {
        return "chainMap";
    }

    @Override
    public @Nullable ChainMap answer(Arguments arguments, Reading reading) {
        String zone = arguments.text("zone");
        Place place = zone == null ? null : Place.of(zone, reading);
        ChainShape chain = ChainShape.of(arguments.required("chain"), reading);
        return chain == null || (zone != null && place == null) ? null : ChainMaps.of(chain, place, reading);
    }
}
