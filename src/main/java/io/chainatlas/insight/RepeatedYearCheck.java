package io.chainatlas.insight;

import java.util.List;

/** One number, to the last digit, for two years: one of the years is likely wrong. Only what is printed to two digits behind the point, and is no round number, is unlikely to come twice. */
final class RepeatedYearCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.same.years",
            "同一文件把同一指标的同一个数（至少两位小数）印在两个年份。",
            "One document prints the same number of a metric, to two decimals at least, for two years.");

    private static final Wording SETTLED = new Wording("该数所属的年份。", "The year that the number is of.");

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
        for (Printed earlier : material.printed()) {
            for (Printed later : material.printed()) {
                if (earlier.year() < later.year()
                        && earlier.kind() == Figure.Kind.RESULT
                        && later.kind() == Figure.Kind.RESULT
                        && earlier.measure() == later.measure()
                        && earlier.core().equals(later.core())
                        && earlier.figure().owner().equals(later.figure().owner())
                        && earlier.sharesDocument(later)
                        && PrintedNumber.decimals(earlier.text(), earlier.value()) > 1) {
                    look(earlier, later, notes);
                }
            }
        }
    }

    private static void look(Printed earlier, Printed later, Notes notes) {
        notes.examined();
        if (earlier.value() == later.value()) {
            notes.found(
                    Severity.DEFINITION_UNCLEAR,
                    List.of(earlier.place(), later.place()),
                    new Wording(
                            "%d年 %s = %d年 %s".formatted(earlier.year(), earlier.text(), later.year(), later.text()),
                            "%s of %d = %s of %d"
                                    .formatted(earlier.text(), earlier.year(), later.text(), later.year())),
                    SETTLED);
        }
    }
}
