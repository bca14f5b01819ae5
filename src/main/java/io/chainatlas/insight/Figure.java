package io.chainatlas.insight;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target or result of an owner, as printed and as read. A target that has two owners is two figures.
 *
 * @param id the target's id
 * @param owner the owner's id
 * @param ownerType its type
 * @param printed the value as printed
 * @param evidence locators, in the order of the graph
 */
record Figure(
        String id,
        String owner,
        String ownerType,
        String metric,
        Metric meaning,
        Kind kind,
        Measure measure,
        @Nullable Double value,
        String printed,
        @Nullable String unit,
        @Nullable Integer year,
        Comparator comparator,
        @Nullable Double baseline,
        @Nullable String baselinePrinted,
        @Nullable Integer baselineYear,
        String scope,
        String comparability,
        List<String> evidence) {
    /** Whether it is to be reached or was. */
    enum Kind {
        TARGET,
        RESULT
    }

    /** How it is measured. */
    enum Measure {
        ABSOLUTE,
        GROWTH_RATE,
        SHARE,
        RANK,
        CUMULATIVE,
        INCREMENT,
        MULTIPLE,
        OTHER;

        /** Whether parts of it make a whole: shares, rates, ranks and multiples of parts do not. */
        boolean adds() {
            return this == ABSOLUTE || this == CUMULATIVE || this == INCREMENT;
        }
    }

    /** How the value stands to what is meant. */
    enum Comparator {
        EQ,
        GT,
        GTE,
        LT,
        LTE,
        ABOUT,
        NONE
    }

    /** A figure that is said to be about a number (左右, 近) may be off by this share of it, or by its last printed digit. */
    private static final double ABOUT = 0.05;

    static Figure of(Row row) {
        return new Figure(
                row.text("id"),
                row.text("owner"),
                row.text("ownerType"),
                row.text("metric"),
                Metric.of(row.text("metric")),
                row.oneOf(Kind.class, "kind"),
                row.oneOf(Measure.class, "measure"),
                row.decimalOrNull("value"),
                row.text("printed"),
                row.textOrNull("unit"),
                row.numberOrNull("year"),
                row.oneOf(Comparator.class, "comparator"),
                row.decimalOrNull("baseline"),
                row.textOrNull("baselinePrinted"),
                row.numberOrNull("baselineYear"),
                Objects.requireNonNullElse(row.textOrNull("scope"), ""),
                row.text("comparability"),
                row.texts("evidence"));
    }

    /** What the printed string may stand for, its comparator left aside; null where it prints no figure. */
    @Nullable
    Interval rounding() {
        return value == null ? null : rounding(printed, value);
    }

    /** The same of the baseline. */
    @Nullable
    Interval baselineRounding() {
        return baseline == null ? null : rounding(Objects.requireNonNullElse(baselinePrinted, ""), baseline);
    }

    /** What the figure may stand for, its comparator included; null where it prints no figure. */
    @Nullable
    Interval range() {
        Interval rounding = rounding();
        if (rounding == null || value == null) {
            return null;
        }
        return switch (comparator) {
            case GT, GTE -> new Interval(rounding.low(), Double.POSITIVE_INFINITY);
            case LT, LTE -> new Interval(Double.NEGATIVE_INFINITY, rounding.high());
            case ABOUT -> {
                double slack = Math.max(rounding.high() - rounding.low(), Math.abs(value) * ABOUT);
                yield new Interval(value - slack, value + slack);
            }
            default -> rounding;
        };
    }

    private @Nullable Interval rounding(String text, double number) {
        if (measure == Measure.RANK || (Unit.counted(unit) && number == Math.rint(number))) {
            return Interval.exactly(number);
        }
        double half = PrintedNumber.half(text, number);
        return Double.isNaN(half) ? null : new Interval(number - half, number + half);
    }

    /** The documents that print it. */
    List<String> documents() {
        return evidence.stream().map(Figure::document).distinct().toList();
    }

    /** The document of a locator such as {@code north-8@7-20}. */
    static String document(String locator) {
        String passage = passage(locator);
        return passage.substring(0, passage.lastIndexOf('-'));
    }

    static String passage(String locator) {
        return locator.substring(0, locator.indexOf('@'));
    }

    /** Whether it is a yearly change and not one over several years, as far as its words say. */
    boolean saysYearly() {
        return scope.contains("同比") || (scope.matches(".*\\d{4}年增长.*"));
    }

    /** Whether it is an average over several years, as far as its words say. */
    boolean saysAverage() {
        return scope.contains("年均") || scope.contains("平均") || metric.contains("年均") || metric.contains("平均");
    }
}
