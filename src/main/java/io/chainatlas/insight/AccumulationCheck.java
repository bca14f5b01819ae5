package io.chainatlas.insight;

import java.util.List;

/** One document prints a metric for a year once as what came together over several years and once as a year's own. Both may be right; which is which has to be read from the headings, so a reader is told. */
final class AccumulationCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.same.accumulated",
            "同一文件同一指标同一年份，一处为累计数，一处为当年数。",
            "One document prints a metric for one year as a cumulative number and as the year's own.");

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
        for (Printed sum : material.printed()) {
            for (Printed own : material.printed()) {
                if (sum.measure() == Figure.Measure.CUMULATIVE
                        && own.measure() == Figure.Measure.ABSOLUTE
                        && sum.kind() == own.kind()
                        && sum.year() == own.year()
                        && sum.core().equals(own.core())
                        && sum.figure().owner().equals(own.figure().owner())
                        && Unit.conversion(sum.figure().unit(), own.figure().unit()) != null
                        && sum.sharesDocument(own)) {
                    look(sum, own, notes);
                }
            }
        }
    }

    private static void look(Printed sum, Printed own, Notes notes) {
        notes.examined();
        if (!sum.range().meets(own.range())) {
            notes.found(
                    Severity.DEFINITION_UNCLEAR,
                    List.of(sum.place(), own.place()),
                    new Wording(
                            "%d年：累计 %s，当年 %s".formatted(sum.year(), sum.text(), own.text()),
                            "%d: cumulative %s, of the year %s".formatted(sum.year(), sum.text(), own.text())),
                    new Wording("表头所指的起止年份。", "The years that the table's heading means."));
        }
    }
}
