package io.chainatlas.insight;

import java.util.List;

/** A full share that is reported as reached and set as a goal for a later year by the same document. */
final class ReachedCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.same.reached",
            "同一文件已报达到 100% 的，又列为以后年份力争达到 100% 的目标。",
            "What a document reports to have reached 100 % it also sets as a goal of 100 % for a later year.");

    private static final Wording SETTLED =
            new Wording("两处所指范围是否相同。", "Whether both mean the same area and the same thing.");

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
        for (Printed result : material.printed()) {
            for (Printed goal : material.printed()) {
                if (result.kind() == Figure.Kind.RESULT
                        && goal.kind() == Figure.Kind.TARGET
                        && goal.year() > result.year()
                        && result.measure() == Figure.Measure.SHARE
                        && result.figure().owner().equals(goal.figure().owner())
                        && result.figure().comparability().equals(goal.figure().comparability())
                        && result.sharesDocument(goal)) {
                    look(result, goal, notes);
                }
            }
        }
    }

    private static void look(Printed result, Printed goal, Notes notes) {
        notes.examined();
        if (result.value() == 100 && goal.value() == 100) {
            notes.found(
                    Severity.DEFINITION_UNCLEAR,
                    List.of(result.place(), goal.place()),
                    new Wording(
                            "%d年已为 %s，%d年目标仍为 %s".formatted(result.year(), result.text(), goal.year(), goal.text()),
                            "%s in %d already, and %s is the goal for %d"
                                    .formatted(result.text(), result.year(), goal.text(), goal.year())),
                    SETTLED);
        }
    }
}
