package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit that a row of a table prints behind the metric's name against the unit that stands in the cell. */
final class TableUnitCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.unit.table",
            "表中指标名后所注单位与单元格所印单位须相同或可换算。",
            "The unit behind a metric's name in a table and the one in the cell are equal or can be converted.");

    private static final Pattern NOTED = Pattern.compile("[(（]([^()（）]{1,8})[)）]");

    private static final Wording SETTLED = new Wording("编制单位确认的指标单位。", "The unit that the authors confirm.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.UNIT_OR_MAGNITUDE;
    }

    @Override
    public void look(Material material, Notes notes) {
        for (Figure f : material.figures()) {
            // A column of rates beside the levels has a unit of its own.
            if (f.measure() == Figure.Measure.GROWTH_RATE) {
                continue;
            }
            for (String locator : f.evidence()) {
                Material.Passage row = material.passages().get(Figure.passage(locator));
                if (row != null && row.table()) {
                    look(f, row, notes);
                }
            }
        }
    }

    private static void look(Figure f, Material.Passage row, Notes notes) {
        String unit = f.unit();
        int name = row.text().indexOf(f.metric());
        Matcher noted = NOTED.matcher(row.text());
        if (unit == null
                || name < 0
                || !noted.find(name + f.metric().length())
                || noted.start() != name + f.metric().length()) {
            return;
        }
        notes.examined();
        // A cell without a unit of its own is in the one that is noted.
        if (f.printed().contains(unit) && Unit.conversion(unit, noted.group(1)) == null) {
            notes.found(
                    Severity.IMPLAUSIBLE,
                    List.of(new AuditPlace(f.id(), f.printed(), f.evidence())),
                    new Wording(
                            "指标名后注 %s，单元格印 %s".formatted(noted.group(1), f.printed()),
                            "The name notes %s, the cell prints %s".formatted(noted.group(1), f.printed())),
                    SETTLED);
        }
    }
}
