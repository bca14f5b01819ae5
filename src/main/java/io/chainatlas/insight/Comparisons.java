package io.chainatlas.insight;

import io.chainatlas.insight.TargetLedger.LedgerComparison;
import io.chainatlas.insight.TargetLedger.LedgerRefusal;
import io.chainatlas.insight.TargetLedger.LedgerShare;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the figures of zones with those of the regions above. A zone's figure is held against the one figure of the region that it comes closest to; it is a share of it, or refused with the reasons.
 */
final class Comparisons {
    static final Rule SHARE = Rule.of(
            "ledger.share",
            "份额 = 园区指标 / 上级区域同口径指标；余额 = 上级区域指标 - 可比园区之和。园中园不与所在园区重复计入。",
            "Share = the zone's figure / the region's figure of the same definition; residual = the region's figure"
                    + " less those of the zones that may be compared. A zone within a zone is not counted twice.");

    private final List<Figure> wholes;
    private final List<Figure> parts;
    private final Nesting nesting;

    Comparisons(List<Figure> figures, Nesting nesting) {
        this.wholes =
                figures.stream().filter(f -> f.ownerType().equals("Region")).toList();
        this.parts = figures.stream().filter(f -> f.ownerType().equals("Zone")).toList();
        this.nesting = nesting;
    }

    /** A zone's figure and the region's that it is held against. */
    private record Pair(Figure part, Figure whole, List<IncomparableReason> reasons) {}

    List<LedgerComparison> all() {
        Map<String, List<Pair>> byWhole = new LinkedHashMap<>();
        for (Figure part : parts) {
            Pair pair = closest(part);
            if (pair != null) {
                byWhole.computeIfAbsent(pair.whole().id(), w -> new ArrayList<>())
                        .add(pair);
            }
        }
        return byWhole.values().stream().map(this::comparison).toList();
    }

    private @Nullable Pair closest(Figure part) {
        return wholes.stream()
                .filter(w -> nesting.within(part.owner(), w.owner()) && part.kind() == w.kind())
                .filter(w -> part.meaning().core().equals(w.meaning().core()))
                .map(w -> new Pair(part, w, Comparability.reasons(part, w)))
                .min(Comparator.comparing((Pair p) -> p.reasons().size())
                        .thenComparing(p -> distance(part, p.whole()))
                        .thenComparing(p -> p.whole().id()))
                .orElse(null);
    }

    private static int distance(Figure a, Figure b) {
        return a.year() == null || b.year() == null ? Integer.MAX_VALUE : Math.abs(a.year() - b.year());
    }

    private LedgerComparison comparison(List<Pair> pairs) {
        Figure whole = pairs.get(0).whole();
        List<LedgerRefusal> refusals = new ArrayList<>();
        List<Pair> fit = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.reasons().isEmpty()) {
                fit.add(pair);
            } else {
                refusals.add(refusal(pair.part(), whole, pair.reasons()));
            }
        }
        List<LedgerShare> shares = shares(whole, fit, refusals);
        double sum = shares.stream().mapToDouble(s -> s.share().numerator()).sum();
        return new LedgerComparison(
                whole.metric(),
                whole.year(),
                whole.id(),
                whole.owner(),
                shares,
                shares.isEmpty() ? null : Objects.requireNonNull(whole.value()) - sum,
                refusals);
    }

    /** One share for each zone. A zone of which two figures contradict each other has none, and no more has a zone within one that has. */
    private List<LedgerShare> shares(Figure whole, List<Pair> fit, List<LedgerRefusal> refusals) {
        Map<String, List<Figure>> byZone = fit.stream()
                .map(Pair::part)
                .collect(Collectors.groupingBy(Figure::owner, LinkedHashMap::new, Collectors.toList()));
        List<LedgerShare> shares = new ArrayList<>();
        byZone.forEach((zone, figures) -> {
            boolean agree = figures.stream().allMatch(f -> figures.stream().allMatch(g -> agree(f, g)));
            boolean counted = byZone.keySet().stream().anyMatch(z -> nesting.within(zone, z));
            if (agree && !counted) {
                shares.add(share(whole, finest(figures)));
            } else {
                IncomparableReason reason = counted ? IncomparableReason.LEVEL : IncomparableReason.DEFINITION;
                figures.forEach(f -> refusals.add(refusal(f, whole, List.of(reason))));
            }
        });
        return shares;
    }

    private static boolean agree(Figure a, Figure b) {
        Interval of = a.range();
        Interval other = b.range();
        return of == null || other == null || of.meets(other);
    }

    private static Figure finest(List<Figure> figures) {
        return figures.stream()
                .max(Comparator.comparing(
                        (Figure f) -> PrintedNumber.decimals(f.printed(), Objects.requireNonNull(f.value()))))
                .orElseThrow();
    }

    private static LedgerShare share(Figure whole, Figure part) {
        double converted =
                Objects.requireNonNull(part.value()) * Objects.requireNonNull(Comparability.factor(part, whole));
        return new LedgerShare(part.owner(), part.id(), Ratio.of(converted, Objects.requireNonNull(whole.value())));
    }

    private static LedgerRefusal refusal(Figure part, Figure whole, List<IncomparableReason> reasons) {
        return new LedgerRefusal(part.owner(), part.id(), reasons, Comparability.wording(part, whole, reasons));
    }
}
