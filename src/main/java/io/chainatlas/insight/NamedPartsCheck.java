package io.chainatlas.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A metric whose name is made of those of two others, as 雏鹰瞪羚独角兽企业 of 雏鹰企业 and 瞪羚独角兽企业, against their sum. */
final class NamedPartsCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.parts.named",
            "指标名由另两个指标名合成时，其数等于两者之和（按舍入范围与比较符）。",
            "A metric whose name is put together from those of two others is their sum, within rounding and"
                    + " comparators.");

    private static final Wording SETTLED = new Wording("三个数各自的统计口径。", "What each of the three counts.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.PARTS_AGAINST_SUM;
    }

    private record Key(String owner, Figure.Measure measure, Figure.Kind kind, int year, String scope) {}

    @Override
    public void look(Material material, Notes notes) {
        Map<Key, List<Printed>> groups = material.printed().stream()
                .filter(p -> p.measure().adds())
                .collect(Collectors.groupingBy(
                        p -> new Key(p.figure().owner(), p.measure(), p.kind(), p.year(), p.scope()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        for (List<Printed> group : groups.values()) {
            for (Printed whole : group) {
                for (Printed first : group) {
                    if (first != whole && prefix(first, whole) > 0) {
                        group.stream()
                                .filter(second -> second != first && second != whole && composed(whole, first, second))
                                .forEach(second -> look(whole, first, second, notes));
                    }
                }
            }
        }
    }

    /** How much of the whole's name the first part's starts with. */
    private static int prefix(Printed first, Printed whole) {
        int i = 0;
        while (i < first.core().length()
                && i < whole.core().length()
                && first.core().charAt(i) == whole.core().charAt(i)) {
            i++;
        }
        return i;
    }

    /** Whether the first part's own words and the whole name of the second make the whole's name. */
    static boolean composed(Printed whole, Printed first, Printed second) {
        int own = prefix(first, whole);
        String kind = first.core().substring(own);
        return own > 1
                && !kind.isEmpty()
                && second.core().endsWith(kind)
                && second.core().length() > kind.length() + 1
                && whole.core().equals(first.core().substring(0, own) + second.core())
                && Unit.conversion(first.figure().unit(), whole.figure().unit()) != null
                && Unit.conversion(second.figure().unit(), whole.figure().unit()) != null;
    }

    private static void look(Printed whole, Printed first, Printed second, Notes notes) {
        notes.examined();
        Interval sum = first.range().plus(second.range());
        if (!sum.meets(whole.range())) {
            String said = "%s + %s = %s ≠ %s"
                    .formatted(
                            first.text(), second.text(), Printed.plain(first.value() + second.value()), whole.text());
            notes.found(
                    Severity.CONTRADICTION,
                    List.of(whole.place(), first.place(), second.place()),
                    new Wording(said, said),
                    SETTLED);
        }
    }
}
