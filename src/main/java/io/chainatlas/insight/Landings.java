package io.chainatlas.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Where the documents place the firms that are courted, directly or by what they undertake and run. */
record Landings(Map<String, Map<String, List<Ground>>> facts) {
    static final Rule LANDED = Rule.of(
            "prospect.landed",
            "企业本身、其已有的平台或其在建、建成的项目，位于想要它的园区或作出规划的园区境内，列为 landed；规划主体是市、又点名了园区的，只看园区，未点名园区的看全市；其余列为 elsewhere；尚在规划、推进或签约的项目与拟建的平台列为 planned，不算落地。",
            "What lies in a zone that courts the firm, or in the zone whose plan does, is landed: the firm itself, an existing platform, a project under construction or completed. Where the plan is a city's, the zones that it names count, and the whole city only where it names none. All else is elsewhere. Projects that are only planned, promoted or signed, and platforms to be built, are planned and not landed.");

    private static final String STATEMENT = """
            UNWIND $courted AS courted
            MATCH (c:Company {id: courted.company})
            CALL (c) {
              MATCH (c)-[r:LOCATED_IN]->(place) RETURN r, place, true AS there
              UNION
              MATCH (c)-[r:RUNS]->(p:Platform)-[:LOCATED_IN]->(place) RETURN r, place, coalesce(p.status = 'EXISTING', false) AS there
              UNION
              MATCH (c)<-[r:UNDERTAKEN_BY]-(p:Project)
              OPTIONAL MATCH (p)-[:LOCATED_IN]->(place) RETURN r, place, coalesce(p.stage IN ['UNDER_CONSTRUCTION', 'COMPLETED'], false) AS there
            }
            WITH c, r, there, max(EXISTS {
              (place)-[:PART_OF*0..8]->(zone)
              WHERE zone.id IN courted.zones OR (zone.id IN courted.planners AND (zone:Zone OR size(courted.zones) = 0))
            }) AS inside
            WITH c, r, CASE WHEN NOT there THEN 'planned' WHEN inside THEN 'landed' ELSE 'elsewhere' END AS kind
            ORDER BY r.id
            RETURN c.id AS company, kind, collect(%s) AS facts
            """.formatted(Ground.RETURNED);

    static Landings read(List<Courted> courted, Reading reading) {
        Landings landings = new Landings(new HashMap<>());
        List<Map<String, Object>> asked = courted.stream()
                .filter(c -> c.company() != null)
                .map(c -> Map.<String, Object>of(
                        "company", String.valueOf(c.company()),
                        "zones", List.copyOf(new TreeSet<>(c.zones())),
                        "planners", List.copyOf(new TreeSet<>(c.sides()))))
                .toList();
        if (!asked.isEmpty()) {
            reading.rows(STATEMENT, Map.of("courted", asked))
                    .forEach(r -> landings.facts
                            .computeIfAbsent(r.text("company"), c -> new HashMap<>())
                            .put(r.text("kind"), r.grounds("facts")));
        }
        return landings;
    }

    Prospect prospect(Courted courted) {
        Map<String, List<Ground>> about = facts.getOrDefault(String.valueOf(courted.company()), Map.of());
        return courted.prospect(
                about.getOrDefault("landed", List.of()),
                about.getOrDefault("planned", List.of()),
                about.getOrDefault("elsewhere", List.of()));
    }
}
