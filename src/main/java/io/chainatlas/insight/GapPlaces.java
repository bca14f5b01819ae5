package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What statements about some gaps are run with: the gaps as {@code $asked}, numbered by {@code key}, and their places as {@code $places}, each with the ids of what lies in it ({@code scope}), of what
 * it lies in ({@code around}), and of everything in the same city ({@code home}).
 */
record GapPlaces(List<Gap> gaps, Map<String, Object> parameters) {
    private static final String HOMES = """
        UNWIND $places AS id MATCH (z:Entity {id: id})
        RETURN z.id AS place,
          COLLECT { MATCH (z)-[:PART_OF*0..8]->(city:Region {kind: 'CITY'}) MATCH (city)<-[:PART_OF*0..8]-(inner:Zone|Region) RETURN DISTINCT inner.id } AS home
        """;

    static GapPlaces of(List<Gap> gaps, Reading reading) {
        Map<String, Place> places = new LinkedHashMap<>();
        gaps.forEach(g -> places.put(g.here().place().id(), g.here().place()));
        Map<String, Object> where = new HashMap<>();
        if (!places.isEmpty()) {
            reading.rows(Statement.of(HOMES, "places", List.copyOf(places.keySet())))
                    .forEach(r -> where.put(
                            r.text("place"),
                            place(Objects.requireNonNull(places.get(r.text("place"))), r.texts("home"))));
        }
        List<Map<String, Object>> asked = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            Map<String, Object> one = new HashMap<>();
            one.put("key", i);
            one.put("place", gap.here().place().id());
            one.put("node", gap.node());
            one.put("chain", gap.segment() == null ? null : gap.here().chain().id());
            one.put("near", gap.segment() == null ? List.of() : gap.here().near(gap.node()));
            asked.add(one);
        }
        return new GapPlaces(gaps, Map.of("asked", asked, "places", where));
    }

    private static Map<String, Object> place(Place place, List<String> home) {
        LinkedHashSet<String> all = new LinkedHashSet<>(place.scope());
        all.addAll(home);
        return Map.of(
                "scope", List.copyOf(place.scope()), "around", List.copyOf(place.around()), "home", List.copyOf(all));
    }

    /** The rows of a statement that returns the {@code key} of a gap with each, by that gap's number. */
    Map<Integer, List<Row>> rows(String statement, Reading reading) {
        Map<Integer, List<Row>> rows = new HashMap<>();
        if (!gaps.isEmpty()) {
            reading.rows(statement, parameters)
                    .forEach(r -> rows.computeIfAbsent(r.number("key"), k -> new ArrayList<>())
                            .add(r));
        }
        return rows;
    }
}
