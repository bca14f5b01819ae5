package io.chainatlas.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The regional distribution map of a chain. */
@Component
final class RegionalQuestion implements Question {
    @Override
    public String field() {
        return "regionalMap";
    }

    @Override
    public @Nullable RegionalMap answer(Arguments arguments, Reading reading) {
        ChainShape chain = ChainShape.of(arguments.required("chain"), reading);
        if (chain == null) {
            return null;
        }
        Set<String> scope = null;
        for (String zone : arguments.texts("zones")) {
            Place place = Place.of(zone, reading);
            if (place == null) {
                return null;
            }
            scope = scope == null ? new HashSet<>() : scope;
            scope.addAll(place.scope());
        }
        RegionalCells cells = RegionalCells.read(chain, scope, reading);
        return new RegionalMap(
                chain.id(),
                cells.zones(),
                chain.segments().stream().map(ChainSegment::id).toList(),
                cells.cells(),
                cells.unanswered(reading),
                Provenance.of(
                        Basis.INFERRED,
                        List.of(RegionalCells.EXACT, Strength.STRONGEST, Work.ORDER),
                        List.of(Provenance.OPEN_WORLD, RegionalCells.CAP),
                        reading));
    }
}
