package io.chainatlas.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The shares that parts of one whole have, as 三次产业比重, against a hundred percent. */
final class CompositionCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.parts.shares",
            "同一所属、年份、构成类指标的各部分占比之和不得超过 100%（按舍入范围）。",
            "The shares of the parts of one composition, for one owner and year, do not make more than 100 % within"
                    + " their rounding.");

    private static final Wording SETTLED = new Wording("各部分的绝对数。", "The absolute numbers of the parts.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.PARTS_AGAINST_SUM;
    }

    private record Key(String owner, String metric, Figure.Kind kind, int year) {}

    @Override
    public void look(Material material, Notes notes) {
        Map<Key, List<Printed>> compositions = material.printed().stream()
                .filter(p -> p.measure() == Figure.Measure.SHARE && !p.scope().isEmpty())
                .filter(p -> p.figure().metric().matches(".*(比重|结构|构成)"))
                .filter(Printed::own)
                .collect(Collectors.groupingBy(
                        p -> new Key(p.figure().owner(), p.figure().metric(), p.kind(), p.year()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        compositions.values().stream().filter(c -> c.size() > 1).forEach(c -> look(c, notes));
    }

    private static void look(List<Printed> parts, Notes notes) {
        notes.examined();
        Interval sum = parts.stream().map(Printed::rounding).reduce(Interval.exactly(0), Interval::plus);
        if (sum.low() > 100) {
            String said = parts.stream().map(Printed::text).collect(Collectors.joining(" + ")) + " > 100 %";
            notes.found(
                    Severity.CONTRADICTION,
                    parts.stream().map(Printed::place).toList(),
                    new Wording(said, said),
                    SETTLED);
        }
    }
}
