package io.chainatlas.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The growth that two levels imply, and the rate that is printed beside them. */
final class Growth {
    private Growth() {}

    /** The implied annual growth as a fraction; null where the target is no level, or a level is not positive. */
    static @Nullable Double implied(Figure target, @Nullable Baseline baseline) {
        int years = years(target, baseline);
        if (years == 0 || baseline == null || baseline.value() <= 0 || target.value() == null || target.value() <= 0) {
            return null;
        }
        return Math.pow(target.value() / baseline.value(), 1.0 / years) - 1;
    }

    /** What the implied growth may be in percent within the rounding of both levels; null where it is not known. */
    static @Nullable Interval range(Figure target, @Nullable Baseline baseline) {
        Interval level = target.rounding();
        if (implied(target, baseline) == null || baseline == null || baseline.rounding() == null || level == null) {
            return null;
        }
        Interval growth = level.growthFrom(baseline.rounding(), years(target, baseline));
        return switch (target.comparator()) {
            case GT, GTE -> new Interval(growth.low(), Double.POSITIVE_INFINITY);
            case LT, LTE -> new Interval(Double.NEGATIVE_INFINITY, growth.high());
            default -> growth;
        };
    }

    /** The years from the baseline to a target that is a level; 0 for any other. */
    private static int years(Figure target, @Nullable Baseline baseline) {
        return baseline == null || target.year() == null || target.measure() != Figure.Measure.ABSOLUTE
                ? 0
                : Math.max(0, target.year() - baseline.year());
    }

    /**
     * The rate that is printed for the same owner, metric, kind and year; null where there is none. A rate that says it is yearly fits levels one year apart, one that says it is an average fits levels that
     * are further apart.
     */
    static @Nullable Figure printed(Figure target, @Nullable Baseline baseline, List<Figure> ofOwner) {
        int years = years(target, baseline);
        return years == 0
                ? null
                : ofOwner.stream()
                        .filter(f -> f.measure() == Figure.Measure.GROWTH_RATE && f.kind() == target.kind())
                        .filter(f -> Objects.equals(f.year(), target.year()))
                        .filter(f -> f.meaning().core().equals(target.meaning().core()))
                        .filter(f -> years == 1 ? !f.saysAverage() : !f.saysYearly())
                        .min(Comparator.comparing((Figure f) -> f.value() == null)
                                .thenComparing(f -> !f.saysAverage())
                                .thenComparing(Figure::id))
                        .orElse(null);
    }

    /** Whether both agree within what is printed; null where one of them is not known. */
    static @Nullable Boolean agrees(@Nullable Interval implied, @Nullable Figure printed) {
        Interval rate = printed == null ? null : printed.range();
        return implied == null || rate == null ? null : implied.meets(rate);
    }
}
