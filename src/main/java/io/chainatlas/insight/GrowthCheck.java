package io.chainatlas.insight;

import java.util.List;
import java.util.regex.Pattern;

/** A printed rate of growth against the printed levels. */
final class GrowthCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.growth",
            "所印增速须与所印绝对数算出的（年均）增速在舍入范围内相符；按可比价核算的指标，若所隐含的价格变动每年不超过 10%，只报口径不明。",
            "A printed rate fits the (yearly) growth of the printed levels within their rounding; for what is"
                    + " accounted at constant prices it is only called unclear where the price change that would explain"
                    + " it is at most 10 % a year.");

    /** What national accounts report in constant prices as a rule (国民经济核算制度): gross product and value added. */
    private static final Pattern CONSTANT_PRICES = Pattern.compile("生产总值|增加值");

    /** Since 1996 the yearly change of China's GDP deflator and of producer prices stayed within it. */
    private static final double BELIEVABLE = 10;

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
        Levels levels = new Levels(material.printed());
        for (Printed rate : material.printed()) {
            if (rate.measure() == Figure.Measure.GROWTH_RATE && rate.own()) {
                levels.starts(rate).forEach(from -> look(rate, levels.of(rate, from), notes));
            }
        }
    }

    private static void look(Printed rate, List<Levels.Pair> pairs, Notes notes) {
        if (pairs.isEmpty()) {
            return;
        }
        notes.examined();
        if (pairs.stream().noneMatch(p -> range(p).meets(rate.range()))) {
            Levels.Pair pair = pairs.get(0);
            notes.found(
                    severity(rate, pair),
                    List.of(rate.place(), pair.after().place(), pair.before().place()),
                    arithmetic(rate, pair),
                    settled(rate));
        }
    }

    /** The growth of two levels, with the comparator of the later one. */
    private static Interval range(Levels.Pair pair) {
        Interval growth = pair.after().rounding().growthFrom(pair.before().rounding(), pair.years());
        boolean atLeast = Double.isInfinite(pair.after().range().high());
        boolean atMost = Double.isInfinite(pair.after().range().low());
        return new Interval(
                atMost ? Double.NEGATIVE_INFINITY : growth.low(), atLeast ? Double.POSITIVE_INFINITY : growth.high());
    }

    private static double implied(Levels.Pair pair) {
        return 100 * (Math.pow(pair.after().value() / pair.before().value(), 1.0 / pair.years()) - 1);
    }

    private static double prices(Printed rate, Levels.Pair pair) {
        return 100 * ((1 + implied(pair) / 100) / (1 + rate.value() / 100) - 1);
    }

    private static boolean constant(Printed rate) {
        return CONSTANT_PRICES.matcher(rate.core()).find();
    }

    private static Severity severity(Printed rate, Levels.Pair pair) {
        return constant(rate) && Math.abs(prices(rate, pair)) <= BELIEVABLE
                ? Severity.DEFINITION_UNCLEAR
                : Severity.CONTRADICTION;
    }

    private static Wording arithmetic(Printed rate, Levels.Pair pair) {
        String sum = pair.years() == 1
                ? "%s / %s - 1".formatted(pair.after().text(), pair.before().text())
                : "(%s / %s)^(1/%d) - 1"
                        .formatted(pair.after().text(), pair.before().text(), pair.years());
        String implied = Printed.plain(implied(pair));
        String zh = "%s（%d 至 %d）= %s%%，所印为 %s"
                .formatted(sum, pair.before().year(), pair.after().year(), implied, rate.text());
        String en = "%s (%d to %d) = %s %%, printed is %s"
                .formatted(sum, pair.before().year(), pair.after().year(), implied, rate.text());
        if (constant(rate)) {
            String prices = Printed.plain(prices(rate, pair));
            zh += "；若按可比价，隐含价格每年变动 %s%%".formatted(prices);
            en += "; at constant prices this means that prices changed by %s %% a year".formatted(prices);
        }
        return new Wording(zh, en);
    }

    private static Wording settled(Printed rate) {
        return constant(rate)
                ? new Wording(
                        "两年的现价数、可比价增速与价格指数。",
                        "Both years at current prices, the rate at constant prices, and the price index.")
                : new Wording("两年的决算或统计年鉴数。", "The final figures of both years.");
    }
}
