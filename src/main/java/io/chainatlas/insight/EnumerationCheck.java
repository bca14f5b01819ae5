package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The parts that a sentence lists behind 其中 against their whole. An enumeration need not be complete, so only parts that make more than the whole are reported. */
final class EnumerationCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.parts.sentence",
            "一句之内“其中”之后同单位的分项之和不得超过合计；列举可以不全，不足不报。",
            "In one sentence the parts behind 其中 in the unit of the whole do not make more than it; a list need not be"
                    + " complete, so less is not reported.");

    private static final Wording SETTLED = new Wording("分项的原始清单。", "The list that the parts were counted from.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.PARTS_AGAINST_SUM;
    }

    @Override
    public void look(Material material, Notes notes) {
        for (Material.Passage passage : material.passages().values()) {
            if (!passage.table()) {
                Enumeration.of(passage.text()).forEach(e -> look(e, passage, material, notes));
            }
        }
    }

    private static void look(Enumeration list, Material.Passage passage, Material material, Notes notes) {
        notes.examined();
        double sum = list.parts().stream().mapToDouble(Enumeration.Part::value).sum();
        double slack =
                list.unit().matches("(万|亿).*|元|吨|公里") ? 0.5 * list.parts().size() : 0;
        if (sum <= list.total() + slack) {
            return;
        }
        List<AuditPlace> places = new ArrayList<>();
        places.addAll(place(list.start(), list.end(), list.whole(), passage, material));
        list.parts().forEach(p -> places.addAll(place(p.start(), p.end(), p.printed(), passage, material)));
        // Without a figure in the graph there is nothing that a finding could be about.
        if (!places.isEmpty()) {
            String terms =
                    list.parts().stream().map(p -> Printed.plain(p.value())).collect(Collectors.joining(" + "));
            String said = "%s = %s > %s".formatted(terms, Printed.plain(sum), list.whole());
            notes.found(Severity.CONTRADICTION, places, new Wording(said, said), SETTLED);
        }
    }

    /** The figure that prints the number at that place. */
    private static List<AuditPlace> place(
            int start, int end, String printed, Material.Passage passage, Material material) {
        return material.figures().stream()
                .filter(f -> f.evidence().stream()
                        .anyMatch(l -> Figure.passage(l).equals(passage.id())
                                && Span.of(l).holds(start, end)))
                .filter(f -> f.printed().contains(printed))
                .limit(1)
                .map(f -> new AuditPlace(f.id(), printed, f.evidence()))
                .toList();
    }
}
