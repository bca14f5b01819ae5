package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Firm counts of zones and regions for chains, by year.
 *
 * @param byYear the years' tables
 */
record FirmCounts(TreeMap<Integer, Table> byYear) {
    private static final Statement ALL = Statement.of("""
        MATCH (p:Entity)-[r:COUNTS_FIRMS_OF]->(c:Chain) WHERE r.firms IS NOT NULL AND r.year IS NOT NULL
        RETURN p.id AS place, p:Zone AS zone, c.id AS chain, r.year AS year, r.firms AS firms, [(p)-[:PART_OF*1..5]->(a:Entity) | a.id] AS above
        ORDER BY year, place, chain
        """);

    static FirmCounts read(Reading reading) {
        FirmCounts counts = new FirmCounts(new TreeMap<>());
        for (Row row : reading.rows(ALL)) {
            counts.byYear
                    .computeIfAbsent(row.number("year"), y -> new Table(new TreeMap<>()))
                    .places()
                    .computeIfAbsent(
                            row.text("place"),
                            p -> new Place(row.flag("zone"), Set.copyOf(row.texts("above")), new TreeMap<>()))
                    .firms()
                    .merge(row.text("chain"), row.number("firms"), Integer::sum);
        }
        return counts;
    }

    /** The table of a year, or of the latest; null where nothing was counted then. */
    @Nullable
    Table of(@Nullable Integer year) {
        return year != null
                ? byYear.get(year)
                : byYear.isEmpty() ? null : byYear.lastEntry().getValue();
    }

    /** The latest year. */
    @Nullable
    Integer latest() {
        return byYear.isEmpty() ? null : byYear.lastKey();
    }

    /** A counted zone or region: what it lies in, and how many firms each chain has there. */
    record Place(boolean zone, Set<String> above, Map<String, Integer> firms) {
        int of(String chain) {
            return firms.getOrDefault(chain, 0);
        }

        int all() {
            return firms.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The counts of one year, by place. */
    record Table(TreeMap<String, Place> places) {
        @Nullable
        Place place(String id) {
            return places.get(id);
        }

        boolean counts(String chain) {
            return places.values().stream().anyMatch(p -> p.firms().containsKey(chain));
        }

        Set<String> chains() {
            return places.values().stream()
                    .flatMap(p -> p.firms().keySet().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The places that lie in no other counted one, so that no firm is counted twice. */
        private List<Place> outermost() {
            return places.values().stream()
                    .filter(p -> apart(p, around -> true))
                    .toList();
        }

        /** The zones that lie in no other counted zone. */
        Map<String, Place> zones() {
            Map<String, Place> zones = new TreeMap<>();
            places.forEach((id, p) -> {
                if (p.zone() && apart(p, Place::zone)) {
                    zones.put(id, p);
                }
            });
            return Collections.unmodifiableMap(zones);
        }

        private boolean apart(Place place, Predicate<Place> among) {
            return place.above().stream().noneMatch(a -> {
                Place around = places.get(a);
                return around != null && around != place && among.test(around);
            });
        }

        int firms(String chain) {
            return outermost().stream().mapToInt(p -> p.of(chain)).sum();
        }

        int firms() {
            return outermost().stream().mapToInt(Place::all).sum();
        }
    }
}
