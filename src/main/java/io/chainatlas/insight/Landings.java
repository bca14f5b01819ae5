package io.chainatlas.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the documents place the firms that are courted, directly or by what they undertake and run. */
record Landings(Map<String, List<Ground>> inside, Map<String, List<Ground>> outside) {
    static final Rule LANDED = Rule.of(
            "prospect.landed",
            "企业本身、其承担的项目或其运营的平台位于想要它的园区或区域之内；项目列入规划不等于建成，看其阶段。",
            "The firm, a project it undertakes or a platform it runs lies in a zone or region that courts it; that a project is planned does not mean that it is built: see its stage.");

    private static final String STATEMENT = """
            UNWIND $courted AS courted
            MATCH (c:Company {id: courted.company})
            CALL (c) {
              MATCH (c)-[r:LOCATED_IN]->(place) RETURN r, place
              UNION
              MATCH (c)<-[r:UNDERTAKEN_BY]-(:Project)-[:LOCATED_IN]->(place) RETURN r, place
              UNION
              MATCH (c)-[r:RUNS]->(:Platform)-[:LOCATED_IN]->(place) RETURN r, place
            }
            WITH c, r, max(EXISTS { (place)-[:PART_OF*0..8]->(zone) WHERE zone.id IN courted.zones }) AS inside
            ORDER BY r.id
            RETURN c.id AS company, inside, collect(%s) AS facts
            """.formatted(Ground.RETURNED);

    static Landings read(List<Courted> courted, Reading reading) {
        Map<String, List<Ground>> inside = new HashMap<>();
        Map<String, List<Ground>> outside = new HashMap<>();
        List<Map<String, Object>> asked = courted.stream()
                .filter(c -> c.company() != null)
                .map(c -> Map.<String, Object>of("company", String.valueOf(c.company()), "zones", c.zones()))
                .toList();
        if (!asked.isEmpty()) {
            for (Row row : reading.rows(STATEMENT, Map.of("courted", asked))) {
                (row.flag("inside") ? inside : outside).put(row.text("company"), row.grounds("facts"));
            }
        }
        return new Landings(inside, outside);
    }

    Prospect prospect(Courted courted) {
        String company = String.valueOf(courted.company());
        return courted.prospect(inside.getOrDefault(company, List.of()), outside.getOrDefault(company, List.of()));
    }
}
