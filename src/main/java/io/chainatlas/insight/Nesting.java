package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the zones that own figures lie within zones and regions.
 *
 * @param above the ids of all zones and regions around a zone, by the zone's id
 */
record Nesting(Map<String, Set<String>> above) {
    // Zones nest a few deep; the bound keeps a circle in somebody's data from costing anything.
    private static final Statement ABOVE = Statement.of("""
        MATCH (z:Zone) WHERE EXISTS { (z)-[:HAS_TARGET]->() }
        MATCH (z)-[:PART_OF*1..5]->(a:Entity)
        RETURN z.id AS zone, collect(DISTINCT a.id) AS above ORDER BY zone
        """);

    static Nesting read(Reading reading) {
        List<Row> rows = reading.rows(ABOVE);
        return new Nesting(
                rows.stream().collect(Collectors.toMap(r -> r.text("zone"), r -> new HashSet<>(r.texts("above")))));
    }

    boolean within(String zone, String around) {
        return !zone.equals(around) && above.getOrDefault(zone, Set.of()).contains(around);
    }
}
