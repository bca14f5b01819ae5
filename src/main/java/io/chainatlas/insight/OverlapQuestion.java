package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where zones plan the same chains and segments, and what more than one of them claims. */
@Component
final class OverlapQuestion implements Question {
    private static final int MOST = 12;

    @Override
    public String field() {
        return "overlaps";
    }

    @Override
    public @Nullable OverlapReport answer(Arguments arguments, Reading reading) {
        String chain = arguments.text("chain");
        if (!Known.chain(chain, reading)) {
            return null;
        }
        PlanOwners plans = PlanOwners.read(reading);
        List<String> zones = arguments.texts("zones");
        List<Place> places = zones.isEmpty() ? SidesAsked.owners(plans, reading) : SidesAsked.of(zones, MOST, reading);
        List<Side> sides = Side.read(places, reading);
        Overlaps overlaps = new Overlaps(Topics.read(sides, reading));
        List<Overlap> found = overlaps.of(sides).stream()
                .filter(o -> chain == null
                        || o.chain().equals(chain)
                        || o.counterpart().equals(chain))
                .toList();
        List<Overlap> page = arguments.page(found, 50);
        Division division = Division.read(page, sides, plans, reading);
        List<Overlap> divided = page.stream().map(division::of).toList();
        List<BrandClaim> claims = Claims.read(sides, chain, reading);
        return new OverlapReport(
                divided,
                found.size(),
                claims,
                overlaps.doubts(sides, chain),
                division.unanswered(divided),
                Provenance.of(
                        Basis.COMPUTED,
                        List.of(
                                PlanOwners.OWNER,
                                Side.SCOPE,
                                Overlaps.SAME,
                                Overlaps.KIND,
                                Overlaps.DUPLICATION,
                                Division.ABOVE,
                                Claims.CLAIM),
                        List.of(Provenance.OPEN_WORLD, Claims.CAP),
                        reading));
    }
}
