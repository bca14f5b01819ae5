package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What one of several places plans: chains as a whole, and segments by chain.
 *
 * @param chains the facts of planning each chain
 * @param segments the facts of planning each segment, by its chain
 */
record Side(Place place, Map<String, List<Ground>> chains, Map<String, Map<String, List<Ground>>> segments) {
    static final Rule SCOPE = Rule.of(
            "zone.scope",
            "一个园区的规划包括其内部园区在同一规划文件里的规划；所比的园区若在另一所比的园区之内，只算它自己的。",
            "A zone's plan includes what the zones within it plan in the documents of its own plan; where a compared zone lies within another, what it plans counts for it alone.");

    /** No more planning facts than this are read. */
    static final int MOST = 50_000;

    private static final String PLANNED = """
            UNWIND $places AS id MATCH (p:Entity {id: id})-[r:PLANS]->(x)
            RETURN x.id AS object, CASE WHEN x:Chain THEN [x.id] ELSE COLLECT { MATCH (x)-[:PART_OF]->(c:Chain) RETURN c.id } END AS chains, %s AS fact
            ORDER BY object, r.id LIMIT $most
            """.formatted(Ground.RETURNED);

    /** The sides of some places, in their order. */
    static List<Side> read(List<Place> places, Reading reading) {
        List<String> all = places.stream()
                .flatMap(p -> p.scope().stream())
                .distinct()
                .sorted()
                .toList();
        List<Row> rows = reading.rows(PLANNED, Map.of("places", all, "most", MOST));
        List<Side> sides = new ArrayList<>();
        for (Place place : places) {
            Side side = new Side(place, new TreeMap<>(), new TreeMap<>());
            Set<String> documents = new HashSet<>();
            rows.stream()
                    .map(r -> r.ground("fact"))
                    .filter(f -> f.from().equals(place.id()))
                    .forEach(f -> documents.addAll(f.documents()));
            rows.forEach(r -> side.add(r, documents));
            sides.add(side);
        }
        return sides;
    }

    private void add(Row row, Set<String> documents) {
        Ground fact = row.ground("fact");
        boolean own = fact.from().equals(place.id())
                || place.holds(fact.from()) && fact.documents().stream().anyMatch(documents::contains);
        if (!own) {
            return;
        }
        for (String chain : row.texts("chains")) {
            if (chain.equals(row.text("object"))) {
                chains.computeIfAbsent(chain, c -> new ArrayList<>()).add(fact);
            } else {
                segments.computeIfAbsent(chain, c -> new TreeMap<>())
                        .computeIfAbsent(row.text("object"), s -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    /** The ids of what lies in the place and not in one of the others that lies within it. */
    List<String> alone(Collection<Side> others) {
        Set<String> theirs = inner(others);
        return place.scope().stream().filter(p -> !theirs.contains(p)).toList();
    }

    /** What is left of it beside the others: what the zones among them within it plan is theirs. */
    Side beside(Collection<Side> others) {
        Set<String> theirs = inner(others);
        if (theirs.isEmpty()) {
            return this;
        }
        Side rest = new Side(place, new TreeMap<>(), new TreeMap<>());
        chains.forEach((chain, facts) -> keep(facts, theirs)
                .forEach(f -> rest.chains
                        .computeIfAbsent(chain, c -> new ArrayList<>())
                        .add(f)));
        segments.forEach((chain, planned) -> planned.forEach((segment, facts) -> keep(facts, theirs)
                .forEach(f -> rest.segments
                        .computeIfAbsent(chain, c -> new TreeMap<>())
                        .computeIfAbsent(segment, s -> new ArrayList<>())
                        .add(f))));
        return rest;
    }

    private Set<String> inner(Collection<Side> others) {
        return others.stream()
                .map(Side::place)
                .filter(o -> !o.id().equals(place.id()) && place.holds(o.id()))
                .flatMap(o -> o.scope().stream())
                .collect(Collectors.toSet());
    }

    private static List<Ground> keep(List<Ground> facts, Set<String> theirs) {
        return facts.stream().filter(f -> !theirs.contains(f.from())).toList();
    }

    /** The chains that it plans, as a whole or by a segment. */
    Set<String> planned() {
        Set<String> planned = new TreeSet<>(chains.keySet());
        planned.addAll(segments.keySet());
        return planned;
    }

    List<Ground> chain(String chain) {
        return chains.getOrDefault(chain, List.of());
    }

    Map<String, List<Ground>> segments(String chain) {
        return segments.getOrDefault(chain, Map.of());
    }

    /** The facts about a chain and its segments. */
    List<Ground> about(String chain) {
        List<Ground> facts = new ArrayList<>(chain(chain));
        segments(chain).values().forEach(facts::addAll);
        return facts;
    }
}
