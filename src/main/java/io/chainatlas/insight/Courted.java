package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What all facts about one prospect come to, before it is filtered and paged.
 *
 * @param key tells the prospects of one list apart
 * @param facts the facts, in order
 * @param alongside companies that the same paragraph names for the chain
 * @param sides the owners of the plans that court it
 */
record Courted(
        String key,
        ProspectStatus status,
        @Nullable String company,
        List<Courting> facts,
        List<String> alongside,
        Set<String> sides,
        PlanOwners plans) {

    /** The zones and regions of the facts; where a plan names none, the owner of the plan. */
    List<String> zones() {
        Set<String> zones = new TreeSet<>();
        facts.forEach(f -> {
            if (f.kind() == Courting.Kind.PLACE) {
                zones.add(f.object());
            } else if (status != ProspectStatus.NAMED) {
                zones.add(f.subject());
            }
        });
        Set<String> placed = new TreeSet<>();
        facts.stream().filter(f -> !f.places().isEmpty()).forEach(f -> placed.addAll(f.sides(plans)));
        sides.stream().filter(s -> !placed.contains(s)).forEach(zones::add);
        return List.copyOf(zones);
    }

    List<String> chains() {
        return facts.stream()
                .flatMap(f -> f.chains().stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> segments() {
        return facts.stream()
                .filter(f -> f.kind() == Courting.Kind.SEGMENT)
                .map(Courting::object)
                .distinct()
                .sorted()
                .toList();
    }

    int fronts() {
        return plans.fronts(sides);
    }

    /** Whether a zone or region that courts it is or lies within this one. */
    boolean within(String place) {
        return facts.stream().anyMatch(f -> f.places().contains(place))
                || sides.stream()
                        .anyMatch(s -> s.equals(place)
                                || plans.within().getOrDefault(s, Set.of()).contains(place));
    }

    /** Whether it is courted for this chain or one within it. */
    boolean of(String chain) {
        return facts.stream().anyMatch(f -> f.chainsAround().contains(chain));
    }

    boolean mentions(String phrase) {
        String wanted = phrase.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        facts.forEach(f -> words.addAll(f.words()));
        sides.forEach(s -> words.add(plans.names().getOrDefault(s, "")));
        return words.stream().anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(wanted));
    }

    Prospect prospect(List<Ground> landed, List<Ground> planned, List<Ground> elsewhere) {
        return new Prospect(
                "prospect:" + key,
                status,
                company,
                facts.stream().map(Courting::verb).distinct().toList(),
                zones(),
                chains(),
                segments(),
                fronts(),
                fronts() > 1,
                alongside,
                facts.stream().map(Courting::fact).toList(),
                landed,
                planned,
                elsewhere);
    }
}
