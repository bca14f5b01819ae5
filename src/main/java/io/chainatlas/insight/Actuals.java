package io.chainatlas.insight;

import io.chainatlas.insight.TargetLedger.LedgerActual;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The actual values of a target: the results of the same owner and comparability in the years behind its baseline up to its own. A result needs no type of its own, so that whatever records results, a seed
 * folder or a later plan, fills the ledger.
 */
final class Actuals {
    private Actuals() {}

    static List<LedgerActual> of(Figure target, @Nullable Baseline baseline, List<Figure> ofOwner) {
        Integer end = target.year();
        if (end == null || target.kind() != Figure.Kind.TARGET) {
            return List.of();
        }
        int start = baseline == null ? Integer.MIN_VALUE : baseline.year();
        return ofOwner.stream()
                .filter(f -> f.kind() == Figure.Kind.RESULT && f.comparability().equals(target.comparability()))
                .filter(f -> f.value() != null && f.year() != null && f.year() > start && f.year() <= end)
                .filter(f -> baseline == null || !f.id().equals(baseline.from()))
                .sorted(Comparator.comparing((Figure f) -> Objects.requireNonNull(f.year()))
                        .thenComparing(Figure::id))
                .map(f -> actual(f, target, baseline))
                .toList();
    }

    private static LedgerActual actual(Figure result, Figure target, @Nullable Baseline baseline) {
        int year = Objects.requireNonNull(result.year());
        return new LedgerActual(
                result.id(),
                year,
                Objects.requireNonNull(result.value()),
                progress(result, linear(target, baseline, year), target, baseline),
                progress(result, growth(target, baseline, year), target, baseline));
    }

    private static @Nullable Progress progress(
            Figure result, @Nullable Interval path, Figure target, @Nullable Baseline baseline) {
        Interval actual = result.rounding();
        return actual == null || path == null || baseline == null
                ? null
                : Progress.of(actual, path, falling(target, baseline));
    }

    /** Less is better where the target lies below the baseline, or is a limit at the height of it. */
    private static boolean falling(Figure target, Baseline baseline) {
        double rise = Objects.requireNonNull(target.value()) - baseline.value();
        boolean limit = target.comparator() == Figure.Comparator.LT || target.comparator() == Figure.Comparator.LTE;
        return rise < 0 || (rise == 0 && limit);
    }

    /** The straight line from the baseline to the target, within the rounding of both. */
    private static @Nullable Interval linear(Figure target, @Nullable Baseline baseline, int year) {
        Interval level = target.rounding();
        if (baseline == null || baseline.rounding() == null || level == null || target.year() == null) {
            return null;
        }
        double share = (double) (year - baseline.year()) / (target.year() - baseline.year());
        return baseline.rounding().times(1 - share).plus(level.times(share));
    }

    /** The path of equal yearly growth; only a level that is positive at both ends has one. */
    private static @Nullable Interval growth(Figure target, @Nullable Baseline baseline, int year) {
        Interval level = target.rounding();
        if (Growth.implied(target, baseline) == null
                || baseline == null
                || baseline.rounding() == null
                || level == null
                || target.year() == null) {
            return null;
        }
        double share = (double) (year - baseline.year()) / (target.year() - baseline.year());
        Interval from = baseline.rounding();
        return new Interval(
                Math.pow(from.low(), 1 - share) * Math.pow(level.low(), share),
                Math.pow(from.high(), 1 - share) * Math.pow(level.high(), share));
    }
}
