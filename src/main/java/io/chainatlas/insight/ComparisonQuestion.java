package io.chainatlas.insight;

import java.util.List;
import org.springframework.stereotype.Component;

/** Two to four zones side by side: counts, cells of chain against zone, and their overlaps. */
@Component
final class ComparisonQuestion implements Question {
    private static final int MOST = 4;
    private static final Wording NAMES = new Wording(
            "数的是文件写到的名字，不是企业的全部；写得多不等于有得多。",
            "These are counts of names in documents and not of all firms: who writes more does not have more.");

    @Override
    public String field() {
        return "compareZones";
    }

    @Override
    public ZoneComparison answer(Arguments arguments, Reading reading) {
        List<Place> places = SidesAsked.of(arguments.texts("zones"), MOST, reading);
        PlanOwners plans = PlanOwners.read(reading);
        List<Side> sides = Side.read(places, reading);
        List<Overlap> overlaps = new Overlaps(Topics.read(sides, reading)).of(sides);
        Division division = Division.read(overlaps, sides, plans, reading);
        List<Overlap> divided = overlaps.stream().map(division::of).toList();
        Profiles profiles = Profiles.read(sides, reading);
        List<Courted> prospects = new ProspectRules(plans).of(Courting.read(Courting.NAMED, reading), List.of());
        return new ZoneComparison(
                sides.stream().map(s -> profiles.of(s, prospects)).toList(),
                profiles.cells(sides),
                divided,
                division.unanswered(divided),
                Provenance.of(
                        Basis.COMPUTED,
                        List.of(
                                Side.SCOPE,
                                Profiles.COUNTED,
                                Strength.STRONGEST,
                                Overlaps.SAME,
                                Overlaps.KIND,
                                Overlaps.DUPLICATION,
                                PlanOwners.OWNER,
                                Division.ABOVE),
                        List.of(Provenance.OPEN_WORLD, NAMES),
                        reading));
    }
}
