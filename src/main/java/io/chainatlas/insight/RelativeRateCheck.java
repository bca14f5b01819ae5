package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** A rate that is to be above that of the economy, against the two rates that are printed. */
final class RelativeRateCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.growth.relative",
            "称增速高于经济增速的指标，所印增速不应低于同一所属同年的地区生产总值增速。",
            "A metric that is said to grow faster than the economy is not printed with a lower rate than the gross"
                    + " product of the same owner and year.");

    private static final Pattern FASTER = Pattern.compile("(高于|快于).*(经济|生产总值|GDP).*增");
    private static final String OUTPUT = "地区生产总值";
    private static final Wording SETTLED = new Wording("编制单位确认的两项增速目标。", "The two rates that the authors confirm.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.GROWTH_AGAINST_LEVELS;
    }

    @Override
    public void look(Material material, Notes notes) {
        for (Figure said : material.figures()) {
            if (said.value() == null
                    && FASTER.matcher(said.metric() + said.printed()).find()) {
                List<Printed> rates = material.printed().stream()
                        .filter(p -> p.measure() == Figure.Measure.GROWTH_RATE && p.kind() == said.kind())
                        .filter(p -> p.figure().owner().equals(said.owner()))
                        .filter(p -> Objects.equals(p.year(), said.year()))
                        .toList();
                rates.stream()
                        .filter(p -> p.core().equals(said.meaning().core()))
                        .forEach(own -> rates.stream()
                                .filter(p -> p.core().equals(OUTPUT))
                                .forEach(economy -> look(said, own, economy, notes)));
            }
        }
    }

    private static void look(Figure said, Printed own, Printed economy, Notes notes) {
        notes.examined();
        if (own.value() < economy.value()) {
            String rates = "%s %s < %s %s".formatted(own.core(), own.text(), economy.core(), economy.text());
            notes.found(
                    Severity.IMPLAUSIBLE,
                    List.of(new AuditPlace(said.id(), said.printed(), said.evidence()), own.place(), economy.place()),
                    new Wording(
                            "称“%s”，而 %s".formatted(said.printed(), rates),
                            "Said is '%s', and %s".formatted(said.printed(), rates)),
                    SETTLED);
        }
    }
}
