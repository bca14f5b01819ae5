package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is counted in some zones.
 *
 * @param counts companies, projects, platforms and targets, by zone
 * @param seen what is seen of each chain, by zone
 */
record Profiles(Map<String, Row> counts, Map<String, Map<String, Row>> seen) {
    static final Rule COUNTED = Rule.of(
            "zone.profile",
            "只数这些文件写到的、位于该园区或其内部园区的企业；项目与平台还包括由其推进的；环节算已有，须有企业经营或项目服务于它且位于其内；仅在规划中的项目不算，只因项目名称点到的企业不算。",
            "Counts what these documents name: companies located in the zone or in a zone within it; projects and platforms also where it promotes them; a segment is covered where a company that operates in it, or a project that serves it, lies there; a project that is only planned, and a company that is only named in the title of a project, do not cover it.");

    private static final String COUNTS = """
            UNWIND $places AS place
            RETURN place.id AS zone,
              COUNT { UNWIND place.scope AS id MATCH (:Entity {id: id})<-[:LOCATED_IN]-(x:Company) RETURN DISTINCT x } AS companies,
              COUNT { UNWIND place.scope AS id MATCH (:Entity {id: id})-[:LOCATED_IN|PROMOTES]-(x:Project) RETURN DISTINCT x } AS projects,
              COUNT { UNWIND place.scope AS id MATCH (:Entity {id: id})-[:LOCATED_IN|PROMOTES]-(x:Platform) RETURN DISTINCT x } AS platforms,
              COUNT { UNWIND place.scope AS id MATCH (:Entity {id: id})-[:HAS_TARGET]->(x:Target) RETURN DISTINCT x } AS targets
            """;

    private static final String SEEN = """
            UNWIND $places AS place UNWIND place.scope AS id
            MATCH (:Entity {id: id})<-[:LOCATED_IN]-(x)-[r:OPERATES_IN|SERVES]->(n:Entity)
            WHERE (x:Company OR x:Project AND coalesce(x.stage, '') <> 'PLANNED') AND %s
            WITH place.id AS zone, x, n, CASE WHEN n:Chain THEN n ELSE head(COLLECT { MATCH (n)-[:PART_OF]->(c:Chain) RETURN c ORDER BY c.id }) END AS chain
            RETURN zone, chain.id AS chain, count(DISTINCT CASE WHEN x:Company THEN x END) AS companies,
              collect(DISTINCT CASE WHEN n:Segment THEN n.id END) AS covered
            """.formatted(StandingStatements.WORKS);

    static Profiles read(List<Side> sides, Reading reading) {
        List<Map<String, Object>> places = sides.stream()
                .map(s -> Map.<String, Object>of(
                        "id", s.place().id(), "scope", List.copyOf(s.place().scope())))
                .toList();
        Profiles profiles = new Profiles(new HashMap<>(), new HashMap<>());
        reading.rows(COUNTS, Map.of("places", places)).forEach(r -> profiles.counts.put(r.text("zone"), r));
        reading.rows(SEEN, Map.of("places", places))
                .forEach(r -> profiles.seen
                        .computeIfAbsent(r.text("zone"), z -> new HashMap<>())
                        .put(r.text("chain"), r));
        return profiles;
    }

    ZoneProfile of(Side side, List<Courted> prospects) {
        String zone = side.place().id();
        Row count = counts.get(zone);
        if (count == null) {
            throw new IllegalStateException(zone + " was not counted");
        }
        Map<String, Row> chains = seen.getOrDefault(zone, Map.of());
        return new ZoneProfile(
                zone,
                side.planned().size(),
                side.segments().values().stream().mapToInt(Map::size).sum(),
                chains.values().stream().mapToInt(Profiles::covered).sum(),
                count.number("companies"),
                count.number("projects"),
                count.number("platforms"),
                (int) prospects.stream().filter(p -> p.within(zone)).count(),
                count.number("targets"));
    }

    /** The cells of the chains that at least one of the sides plans: those that most sides plan first. A cell without any fact is left out. */
    List<ComparisonCell> cells(List<Side> sides) {
        Set<String> chains = new TreeSet<>();
        sides.forEach(s -> chains.addAll(s.planned()));
        List<String> shared = chains.stream()
                .sorted(Comparator.comparing((String c) -> -sides.stream()
                                .filter(s -> s.planned().contains(c))
                                .count())
                        .thenComparing(c -> c))
                .toList();
        List<ComparisonCell> cells = new ArrayList<>();
        for (String chain : shared) {
            sides.stream()
                    .map(side -> cell(side, chain))
                    .filter(ComparisonCell::holds)
                    .forEach(cells::add);
        }
        return cells;
    }

    private ComparisonCell cell(Side side, String chain) {
        Row there = seen.getOrDefault(side.place().id(), Map.of()).get(chain);
        return new ComparisonCell(
                side.place().id(),
                chain,
                Strength.of(side.chain(chain)),
                side.segments(chain).size(),
                there == null ? 0 : covered(there),
                there == null ? 0 : there.number("companies"),
                side.chain(chain));
    }

    private static int covered(Row row) {
        return row.texts("covered").size();
    }
}
