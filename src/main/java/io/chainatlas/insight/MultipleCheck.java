package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.util.ArrayList;
import java.util.List;

/** A printed multiple against the printed levels, or against a level and the increment that led to it. */
final class MultipleCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.multiple",
            "所印倍数须与所印绝对数之比在舍入范围内相符；同段倍数的位数以最细者为准，基期可由增量推出。",
            "A printed multiple fits the ratio of the printed levels within rounding; multiples of one paragraph have"
                    + " the digits of the finest, and the base may follow from an increment.");

    private static final Wording SETTLED =
            new Wording("基期与报告期的决算数。", "The final figures of the base year and of the year reported.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.GROWTH_AGAINST_LEVELS;
    }

    /** A base year's level and where it is printed. */
    private record Base(Interval level, String sum, List<AuditPlace> places, Printed after) {}

    @Override
    public void look(Material material, Notes notes) {
        Levels levels = new Levels(material.printed());
        List<Printed> all = material.printed();
        for (Printed multiple : all) {
            Integer from = multiple.figure().baselineYear();
            if (multiple.measure() == Figure.Measure.MULTIPLE && from != null && multiple.year() > from) {
                look(multiple, finest(multiple, all), bases(multiple, from, levels, all), notes);
            }
        }
    }

    /** The rounding of the multiple, to as many digits as the finest that stands beside it has. */
    private static Interval finest(Printed multiple, List<Printed> all) {
        int decimals = all.stream()
                .filter(p -> p.measure() == Figure.Measure.MULTIPLE && p.sharesPassage(multiple))
                .mapToInt(p -> PrintedNumber.decimals(p.text(), p.value()))
                .max()
                .orElse(0);
        double half = 0.5 * Math.pow(10, -decimals);
        return new Interval(multiple.value() - half, multiple.value() + half);
    }

    private static List<Base> bases(Printed multiple, int from, Levels levels, List<Printed> all) {
        List<Base> bases = new ArrayList<>();
        levels.of(multiple, from)
                .forEach(p -> bases.add(new Base(
                        p.before().rounding(),
                        p.before().text(),
                        List.of(p.after().place(), p.before().place()),
                        p.after())));
        for (Printed after : levels.at(multiple, multiple.year())) {
            all.stream()
                    .filter(i -> i.measure() == Figure.Measure.INCREMENT && i.sharesPassage(multiple))
                    .filter(i -> i.figure().owner().equals(multiple.figure().owner()))
                    .filter(i -> i.core().equals(multiple.core()) && i.year() == multiple.year())
                    .filter(i -> Integer.valueOf(from).equals(i.figure().baselineYear()))
                    .forEach(i -> bases.add(new Base(
                            after.rounding().minus(i.rounding()),
                            "(%s - %s)".formatted(Printed.plain(after.value()), Printed.plain(i.value())),
                            List.of(after.place(), i.place()),
                            after)));
        }
        return bases;
    }

    private static void look(Printed multiple, Interval finest, List<Base> bases, Notes notes) {
        if (bases.isEmpty()) {
            return;
        }
        notes.examined();
        if (bases.stream().anyMatch(b -> ratio(b).meets(finest))) {
            return;
        }
        Base base = bases.get(0);
        boolean byItself = ratio(base).meets(multiple.rounding());
        List<AuditPlace> places = new ArrayList<>(List.of(multiple.place()));
        places.addAll(base.places());
        String sum = "%s / %s".formatted(base.after().text(), base.sum());
        String ratio = Printed.plain(
                base.after().value() * 2 / (base.level().low() + base.level().high()));
        notes.found(
                byItself ? Severity.IMPLAUSIBLE : Severity.CONTRADICTION,
                places,
                new Wording(
                        "%s = %s，所印为 %s".formatted(sum, ratio, multiple.text()) + (byItself ? "，同段其他倍数印到更细的位数" : ""),
                        "%s = %s, printed is %s".formatted(sum, ratio, multiple.text())
                                + (byItself ? ", where others of the paragraph are printed to more digits" : "")),
                SETTLED);
    }

    private static Interval ratio(Base base) {
        return base.after().rounding().over(base.level());
    }
}
