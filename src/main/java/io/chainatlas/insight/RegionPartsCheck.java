package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import io.chainatlas.insight.TargetLedger.LedgerComparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the zones of a region make together, and each of them alone, against the region itself. */
final class RegionPartsCheck implements Check {
    private static final Rule TOGETHER = Rule.of(
            "audit.parts.zones",
            "可比的各园区之和不得超过所在区域。",
            "The zones of a region that may be compared do not make more than the region.");

    private static final Rule ALONE = Rule.of(
            "audit.magnitude.zone", "园区的数不得超过所在区域的同口径数。", "A zone has no more than the region that it lies in.");

    private static final Wording SETTLED =
            new Wording("区域与园区同口径的统计数。", "The numbers of the region and the zones by one definition.");

    private final boolean together;

    RegionPartsCheck(boolean together) {
        this.together = together;
    }

    @Override
    public Rule rule() {
        return together ? TOGETHER : ALONE;
    }

    @Override
    public AuditKind kind() {
        return together ? AuditKind.PARTS_AGAINST_SUM : AuditKind.UNIT_OR_MAGNITUDE;
    }

    @Override
    public void look(Material material, Notes notes) {
        Map<String, Figure> byId =
                material.figures().stream().collect(Collectors.toMap(Figure::id, f -> f, (a, b) -> a));
        for (LedgerComparison comparison : new Comparisons(material.figures(), material.nesting()).all()) {
            Figure whole = byId.get(comparison.whole());
            Interval room = whole == null ? null : whole.range();
            if (whole == null || room == null || comparison.shares().size() < (together ? 2 : 1)) {
                continue;
            }
            if (together) {
                look(whole, room, comparison.shares(), byId, notes);
            } else {
                comparison.shares().forEach(s -> look(whole, room, List.of(s), byId, notes));
            }
        }
    }

    private static void look(
            Figure whole, Interval room, List<TargetLedger.LedgerShare> shares, Map<String, Figure> byId, Notes notes) {
        notes.examined();
        double sum = shares.stream().mapToDouble(s -> s.share().numerator()).sum();
        if (sum <= room.high()) {
            return;
        }
        List<AuditPlace> places = new ArrayList<>(List.of(place(whole)));
        shares.stream().map(s -> byId.get(s.target())).filter(Objects::nonNull).forEach(f -> places.add(place(f)));
        String said =
                shares.stream().map(s -> Printed.plain(s.share().numerator())).collect(Collectors.joining(" + "))
                        + " > " + whole.printed();
        notes.found(Severity.CONTRADICTION, places, new Wording(said, said), SETTLED);
    }

    private static AuditPlace place(Figure f) {
        return new AuditPlace(f.id(), f.printed(), f.evidence());
    }
}
