package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One gap verdict by its id, concluded anew from the graph as it is. */
@Component
final class GapQuestion implements Question {
    @Override
    public String field() {
        return "gap";
    }

    @Override
    public @Nullable GapVerdict answer(Arguments arguments, Reading reading) {
        GapKey key = GapKey.of(arguments.required("id"));
        Place place = key == null ? null : Place.of(key.place(), reading);
        if (key == null || place == null) {
            return null;
        }
        List<Gap> found = Gaps.of(place, key.chain(), reading).found().stream()
                .filter(g -> g.key().equals(key))
                .toList();
        return GapVerdicts.of(found, reading).stream().findFirst().orElse(null);
    }
}
