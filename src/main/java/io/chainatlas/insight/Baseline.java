package io.chainatlas.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From where a target sets out.
 *
 * @param rounding what its printed string may stand for; null where it is no figure
 * @param from the id of the result that gives it; null where it is the target's own
 */
record Baseline(
        double value,
        int year,
        @Nullable Interval rounding,
        @Nullable String from) {
    /** The target's own baseline, or the latest earlier result of the same owner and comparability; null where there is neither. */
    static @Nullable Baseline of(Figure target, List<Figure> ofOwner) {
        Integer year = target.year();
        if (year == null) {
            return null;
        }
        if (target.baseline() != null && target.baselineYear() != null) {
            return new Baseline(target.baseline(), target.baselineYear(), target.baselineRounding(), null);
        }
        return ofOwner.stream()
                .filter(f -> f.kind() == Figure.Kind.RESULT && f.comparability().equals(target.comparability()))
                .filter(f -> f.value() != null && f.year() != null && f.year() < year)
                .max(Comparator.comparing((Figure f) -> Objects.requireNonNull(f.year()))
                        .thenComparing(Baseline::digits)
                        .thenComparing(Figure::id))
                .map(f -> new Baseline(
                        Objects.requireNonNull(f.value()), Objects.requireNonNull(f.year()), f.rounding(), f.id()))
                .orElse(null);
    }

    /** Of two results for one year, the one that is printed more exactly. */
    private static int digits(Figure result) {
        return PrintedNumber.decimals(result.printed(), Objects.requireNonNull(result.value()));
    }
}
