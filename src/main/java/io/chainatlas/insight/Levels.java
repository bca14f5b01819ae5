package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The levels that are printed, to find those that a rate or a multiple speaks of. */
final class Levels {
    private record Key(String owner, String core, String level, int year) {}

    private final Map<Key, List<Printed>> byKey;

    Levels(List<Printed> printed) {
        byKey = printed.stream()
                .filter(p -> p.measure() == Figure.Measure.ABSOLUTE && p.value() > 0)
                .collect(Collectors.groupingBy(p -> new Key(
                        p.figure().owner(), p.core(), p.figure().meaning().level(), p.year())));
    }

    /** Two levels of one unit: an earlier one and that of the rate's own year. */
    record Pair(Printed before, Printed after) {
        int years() {
            return after.year() - before.year();
        }
    }

    /** The levels from one year to that of a rate or multiple. Those of the same paragraph come first. */
    List<Pair> of(Printed rate, int from) {
        List<Pair> pairs = new ArrayList<>();
        for (Printed after : at(rate, rate.year())) {
            for (Printed before : at(rate, from)) {
                if (after.kind() == rate.kind()
                        && after.scope().equals(before.scope())
                        && Objects.equals(after.figure().unit(), before.figure().unit())) {
                    pairs.add(new Pair(before, after));
                }
            }
        }
        pairs.sort(Comparator.comparing(p -> !p.after().sharesPassage(rate)));
        return pairs;
    }

    /** The levels of a year. */
    List<Printed> at(Printed rate, int year) {
        Figure f = rate.figure();
        return byKey.getOrDefault(new Key(f.owner(), rate.core(), f.meaning().level(), year), List.of());
    }

    /** The year from which a rate or multiple counts: said by itself, or by the baseline of its level, or the year before. */
    List<Integer> starts(Printed rate) {
        Integer said = rate.figure().baselineYear();
        if (said != null) {
            return List.of(said);
        }
        if (rate.period() == Printed.Period.YEARLY) {
            return List.of(rate.year() - 1);
        }
        List<Integer> ofLevels = at(rate, rate.year()).stream()
                .map(p -> p.figure().baselineYear())
                .filter(Objects::nonNull)
                .filter(y -> y < rate.year())
                .distinct()
                .toList();
        return ofLevels.isEmpty() && rate.period() == Printed.Period.UNSAID ? List.of(rate.year() - 1) : ofLevels;
    }
}
