package io.chainatlas.insight;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that no thing can have: a share above a hundred percent, less than nothing of what is counted or measured. */
final class PercentCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.magnitude.possible",
            "占比不超过 100%；绝对数与位次不为负。",
            "A share is no more than 100 %; an absolute number or a rank is not negative.");

    /** Balances may be negative. */
    private static final Pattern SIGNED = Pattern.compile("差|余额|利润|平衡|净");

    private static final Wording SETTLED = new Wording("该数的原始统计。", "The statistics that it was taken from.");

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
        for (Printed p : material.printed()) {
            boolean share =
                    p.measure() == Figure.Measure.SHARE && "%".equals(p.figure().unit());
            boolean amount = (p.measure().adds() || p.measure() == Figure.Measure.RANK)
                    && !SIGNED.matcher(p.figure().metric()).find();
            if (share || amount) {
                notes.examined();
            }
            if (share && p.rounding().low() > 100) {
                notes.found(Severity.CONTRADICTION, List.of(p.place()), said(p, "> 100 %"), SETTLED);
            } else if (amount && p.rounding().high() < 0) {
                notes.found(Severity.CONTRADICTION, List.of(p.place()), said(p, "< 0"), SETTLED);
            }
        }
    }

    private static Wording said(Printed p, String bound) {
        String said = p.figure().metric() + " " + p.text() + " " + bound;
        return new Wording(said, said);
    }
}
