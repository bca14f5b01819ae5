package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A zone or region as the rules see it: whatever lies in a zone within it lies in it. A city is a place as a zone is, with a plan of its own.
 *
 * @param scope the ids of the place and of every zone and region that is part of it, however deep
 * @param around the ids of the regions and zones that it is part of
 */
record Place(String id, String name, Set<String> scope, Set<String> around) {
    /** How deep places are followed into each other; the deepest chain of them in the plans has four. */
    private static final String DEEP = "*1..8";

    private static final String RETURNED = """
        RETURN z.id AS id, z.name AS name,
          COLLECT { MATCH (z)<-[:PART_OF%1$s]-(inner:Zone|Region) RETURN DISTINCT inner.id } AS scope,
          COLLECT { MATCH (z)-[:PART_OF%1$s]->(outer:Zone|Region) RETURN DISTINCT outer.id } AS around
        ORDER BY name, id
        """.formatted(DEEP);

    private static final String ONE = "MATCH (z:Entity {id: $place}) WHERE z:Zone OR z:Region\n" + RETURNED;

    private static final String PLANNING =
            "MATCH (z:Zone|Region) WHERE EXISTS { (z)-[:PLANS]->() } WITH z ORDER BY z.name, z.id LIMIT $most\n"
                    + RETURNED;

    /** The zone or region of an id; null where there is none. */
    static @Nullable Place of(String id, Reading reading) {
        return reading.rows(Statement.of(ONE, "place", id)).stream()
                .map(Place::of)
                .findFirst()
                .orElse(null);
    }

    /** The zones and regions that plan something, by name; the first of them where there are more. */
    static List<Place> planning(int most, Reading reading) {
        return reading.rows(Statement.of(PLANNING, "most", most)).stream()
                .map(Place::of)
                .toList();
    }

    private static Place of(Row row) {
        String id = row.text("id");
        Set<String> scope = new LinkedHashSet<>(row.texts("scope"));
        scope.add(id);
        return new Place(id, row.text("name"), scope, Set.copyOf(row.texts("around")));
    }

    boolean holds(String place) {
        return scope.contains(place);
    }
}
