package io.chainatlas.insight;

import io.chainatlas.insight.RegionalMap.RegionalCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts about a chain and its segments, each at the very place that the text names. */
record RegionalCells(ChainShape chain, Map<String, Map<String, Map<String, Map<String, Ground>>>> facts) {
    static final Rule EXACT = Rule.of(
            "map.exact-place",
            "事实放在文中写到的那个园区或区域，不向上汇总；企业与项目按其所在地。仅在规划中的项目列出而不算已有；只因项目名称点到的企业不算在此经营。",
            "A fact stands at the very zone or region that the text names and is not rolled up; companies and projects stand where they are located. A project that is only planned is listed and covers nothing; a company that is only named in the title of a project does not operate there.");

    /** How many facts of a kind are read for a segment. */
    private static final int MOST = 500;

    static final Wording CAP = new Wording(
            "每个环节每类最多读 " + MOST + " 条事实。", "At most " + MOST + " facts of each kind are read for a segment.");

    private static final String FACTS =
            """
            UNWIND $nodes AS id MATCH (n:Entity {id: id})
            CALL (n) {
              MATCH (n)<-[r:PLANS]-(z:Entity) WHERE $scope IS NULL OR z.id IN $scope WITH z, r ORDER BY z.id, r.id LIMIT $most
              RETURN z, r, 'PLANS' AS kind
              UNION ALL
              MATCH (n)<-[r:OPERATES_IN|SERVES]-(x:Entity)-[:LOCATED_IN]->(z:Entity)
              WHERE ($scope IS NULL OR z.id IN $scope) AND NOT x:Platform AND %s
              WITH x, z, r ORDER BY z.id, r.id LIMIT $most
              RETURN z, r, %s AS kind
            }
            RETURN n.id AS node, z.id AS zone, kind, %s AS fact ORDER BY z.name, zone, r.id
            """.formatted(StandingStatements.WORKS, StandingStatements.KIND, Ground.RETURNED);

    private static final String UNPLACED = """
            UNWIND $nodes AS id MATCH (n:Entity {id: id})<-[r:OPERATES_IN]-(c:Company)
            WHERE NOT EXISTS { (c)-[:LOCATED_IN]->() }
            WITH c, r ORDER BY r.id
            WITH c, head(collect(r)) AS r ORDER BY c.name, c.id LIMIT 20
            RETURN c.name AS name, r.evidence AS evidence
            """;

    static RegionalCells read(ChainShape chain, @Nullable Set<String> scope, Reading reading) {
        RegionalCells cells = new RegionalCells(chain, new LinkedHashMap<>());
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("nodes", cells.nodes());
        parameters.put("scope", scope == null ? null : List.copyOf(scope));
        parameters.put("most", MOST);
        reading.rows(FACTS, parameters)
                .forEach(r -> cells.add(r.text("zone"), r.text("node"), r.text("kind"), r.ground("fact")));
        return cells;
    }

    void add(String zone, String node, String kind, Ground fact) {
        facts.computeIfAbsent(zone, z -> new LinkedHashMap<>())
                .computeIfAbsent(node, n -> new HashMap<>())
                .computeIfAbsent(kind, k -> new LinkedHashMap<>())
                .put(fact.id(), fact);
    }

    private List<String> nodes() {
        List<String> nodes = new ArrayList<>(List.of(chain.id()));
        chain.segments().forEach(s -> nodes.add(s.id()));
        return nodes;
    }

    /** The cells, by place and then in the order of the chain; what is said of the chain as a whole comes first. */
    List<RegionalCell> cells() {
        List<RegionalCell> cells = new ArrayList<>();
        facts.forEach((zone, byNode) -> nodes().stream()
                .filter(byNode::containsKey)
                .forEach(node -> cells.add(cell(zone, node, byNode.getOrDefault(node, Map.of())))));
        return cells;
    }

    private RegionalCell cell(String zone, String node, Map<String, Map<String, Ground>> kinds) {
        List<Ground> plans = of(kinds, "PLANS");
        List<Ground> companies = of(kinds, "COMPANY");
        List<Ground> projects = of(kinds, "PROJECT");
        List<Ground> listed = new ArrayList<>(projects);
        listed.addAll(of(kinds, "WISH"));
        SegmentCoverage coverage = !companies.isEmpty()
                ? SegmentCoverage.OPERATING
                : projects.isEmpty() ? SegmentCoverage.NOT_SEEN : SegmentCoverage.PROJECT_ONLY;
        return new RegionalCell(
                zone, node.equals(chain.id()) ? null : node, coverage, Strength.of(plans), plans, companies, listed);
    }

    private static List<Ground> of(Map<String, Map<String, Ground>> kinds, String kind) {
        return List.copyOf(kinds.getOrDefault(kind, Map.of()).values());
    }

    List<String> zones() {
        return List.copyOf(facts.keySet());
    }

    /** The companies of the chain of which no place is stated. */
    List<NonAnswer> unanswered(Reading reading) {
        List<Row> unplaced = reading.rows(UNPLACED, Map.of("nodes", nodes()));
        if (unplaced.isEmpty()) {
            return List.of();
        }
        Set<String> evidence = new LinkedHashSet<>();
        unplaced.forEach(r -> evidence.addAll(r.texts("evidence")));
        String names =
                String.join("、", unplaced.stream().map(r -> r.text("name")).toList());
        return List.of(new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording(names + " 在哪里", "Where these are: " + names),
                new Wording("文件没有写明这些企业的所在地。", "The documents do not say where these companies are."),
                new Wording("登记住所", "The registered address"),
                List.copyOf(evidence)));
    }
}
