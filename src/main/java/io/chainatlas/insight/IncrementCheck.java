package io.chainatlas.insight;

import java.util.List;

/** A total with two increments that lead to it: at most one of them can be the increment of that total. */
final class IncrementCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.increment",
            "同一文件同一指标同一年份给出总量与两个不同的增量时，至多一个增量与总量同口径。",
            "Where one document prints a total and two different increments of one metric and year, at most one of"
                    + " them is the increment of that total.");

    private static final Wording SETTLED = new Wording(
            "两个增量各自的口径：新建、改造还是净增。", "What each increment counts: what is built, what is replaced, or what is added.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.TEXT_AGAINST_TABLE;
    }

    @Override
    public void look(Material material, Notes notes) {
        Levels levels = new Levels(material.printed());
        List<Printed> increments = material.printed().stream()
                .filter(p -> p.measure() == Figure.Measure.INCREMENT)
                .toList();
        for (int i = 0; i < increments.size(); i++) {
            for (int j = i + 1; j < increments.size(); j++) {
                Printed a = increments.get(i);
                Printed b = increments.get(j);
                if (sameQuantity(a, b)) {
                    levels.at(a, a.year()).stream()
                            .filter(l -> l.sharesDocument(a) && l.kind() == a.kind())
                            .filter(l ->
                                    l.scope().equals(a.scope()) || l.scope().equals(b.scope()))
                            .forEach(l -> look(l, a, b, notes));
                }
            }
        }
    }

    private static boolean sameQuantity(Printed a, Printed b) {
        return a.figure().owner().equals(b.figure().owner())
                && a.core().equals(b.core())
                && a.year() == b.year()
                && a.kind() == b.kind()
                && a.sharesDocument(b)
                && Unit.conversion(a.figure().unit(), b.figure().unit()) != null;
    }

    private static void look(Printed total, Printed a, Printed b, Notes notes) {
        notes.examined();
        if (!a.range().meets(b.range())) {
            String sums = "%s - %s = %s；%s - %s = %s"
                    .formatted(
                            total.text(),
                            a.text(),
                            Printed.plain(total.value() - a.value()),
                            total.text(),
                            b.text(),
                            Printed.plain(total.value() - b.value()));
            notes.found(
                    Severity.DEFINITION_UNCLEAR,
                    List.of(total.place(), a.place(), b.place()),
                    new Wording(
                            "两个增量推出两个基期：" + sums, "The two increments lead to two bases: " + sums.replace("；", "; ")),
                    SETTLED);
        }
    }
}
