package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Two spellings of one metric: names of figures of one unit and measure that differ in a character of the same sound. */
final class MetricSpellingCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.spelling.metric",
            "单位与计量方式相同的指标名，只差同音字，疑为误写。",
            "Names of metrics of one unit and measure that differ in a character of the same sound are a slip.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.SPELLING;
    }

    /** Two figures whose metrics differ by a slip. */
    private record Slip(Figure one, Figure other, Misspelling misspelling) {
        boolean ofOneOwner() {
            return one.owner().equals(other.owner());
        }
    }

    @Override
    public void look(Material material, Notes notes) {
        List<Figure> figures = List.copyOf(material.figures().stream()
                .filter(f -> f.metric().length() >= Misspelling.METRIC)
                .collect(Collectors.toMap(f -> f.owner() + f.metric(), f -> f, (a, b) -> a, LinkedHashMap::new))
                .values());
        // One slip is one finding, shown by figures of one owner where there are such.
        Map<String, Slip> slips = new LinkedHashMap<>();
        BinaryOperator<Slip> better = (a, b) -> b.ofOneOwner() && !a.ofOneOwner() ? b : a;
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Figure a = figures.get(i);
                Figure b = figures.get(j);
                if (comparable(a, b)) {
                    notes.examined();
                    Misspelling.between(a.metric(), b.metric())
                            .ifPresent(m -> slips.merge(m.unordered(), new Slip(a, b, m), better));
                }
            }
        }
        slips.values().forEach(s -> found(s, notes));
    }

    private static boolean comparable(Figure a, Figure b) {
        return a.measure() == b.measure()
                && (a.unit() == null || b.unit() == null || Unit.conversion(a.unit(), b.unit()) != null);
    }

    private static void found(Slip slip, Notes notes) {
        Misspelling m = slip.misspelling();
        String one = slip.one().metric();
        String other = slip.other().metric();
        notes.found(
                Severity.DEFINITION_UNCLEAR,
                List.of(place(slip.one()), place(slip.other())),
                new Wording(
                        "“%s”与“%s”：%s / %s".formatted(one, other, m.one(), m.other()),
                        "'%s' and '%s': %s / %s".formatted(one, other, m.one(), m.other())),
                SpellingCheck.SETTLED);
    }

    private static AuditPlace place(Figure f) {
        return new AuditPlace(f.id(), f.metric(), f.evidence());
    }
}
