package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a brief that are on no map: partners, targets and initiatives of a chain. */
final class BriefFacts {
    static final Rule PARTNERS = Rule.of(
            "brief.partners",
            "合作伙伴：与本页的企业、平台合作（COOPERATES_WITH），或运营本页的平台（RUNS）。",
            "Partners cooperate with a company or platform of this page (COOPERATES_WITH), or run such a platform (RUNS).");
    static final Rule PROMOTED_HERE = Rule.of(
            "brief.promoted",
            "给了园区或区域时，项目与平台除位于其内的外，还列由其推进的（PROMOTES）。",
            "Where a zone or region is given, projects and platforms are those that lie there and those that it promotes (PROMOTES).");
    static final Rule SAID_HERE = Rule.of(
            "brief.said-here",
            "给了园区或区域时，产业链的指标与举措只取该地规划所在文件写到的，或由该地采取的举措。",
            "Where a zone or region is given, targets and initiatives of the chain are those of the documents that hold its plan, and initiatives that it adopts.");

    private static final int MOST = 100;

    static final Wording CAP = new Wording(
            "指标、举措与合作伙伴各最多列出 " + MOST + " 项。",
            "At most " + MOST + " targets, initiatives and partners each are listed.");

    private static final String WORKING = """
            UNWIND $ids AS id MATCH (x:Entity {id: id})
            CALL (x) {
              MATCH (x)-[r:COOPERATES_WITH]->(:Partner) RETURN r
              UNION
              MATCH (x)<-[r:RUNS]-(:Partner) RETURN r
            }
            RETURN DISTINCT %s AS fact ORDER BY fact.id LIMIT $most
            """.formatted(Ground.RETURNED);

    private static final String PROMOTED = """
        UNWIND $nodes AS id MATCH (n:Entity {id: id})<-[r:SERVES]-(x:Project|Platform)
        WHERE EXISTS { (x)<-[:PROMOTES]-(p:Entity) WHERE p.id IN $scope }
        RETURN x:Platform AS platform, %s AS fact ORDER BY x.name, r.id LIMIT $most
        """.formatted(Ground.RETURNED);

    private static final String TARGETS = """
            MATCH (:Chain {id: $chain})-[r:HAS_TARGET]->(t:Target) RETURN %s AS fact, false AS adopted ORDER BY t.name, t.id, r.id LIMIT 1000
            """.formatted(Ground.RETURNED);

    private static final String INITIATIVES = """
            MATCH (:Chain {id: $chain})<-[r:CULTIVATES]-(i:Initiative)
            RETURN %s AS fact, $scope IS NOT NULL AND EXISTS { (i)<-[:ADOPTS]-(z:Entity) WHERE z.id IN $scope } AS adopted
            ORDER BY i.name, i.id, r.id LIMIT 1000
            """.formatted(Ground.RETURNED);

    private BriefFacts() {}

    /** The platforms, or else the projects, that a place promotes for a chain or its segments; none where no place is given. */
    static List<Ground> promoted(ChainShape chain, @Nullable Place place, boolean platforms, Reading reading) {
        if (place == null) {
            return List.of();
        }
        List<String> nodes = new ArrayList<>(List.of(chain.id()));
        chain.segments().forEach(s -> nodes.add(s.id()));
        Map<String, Object> parameters = Map.of("nodes", nodes, "scope", List.copyOf(place.scope()), "most", MOST);
        return reading.rows(PROMOTED, parameters).stream()
                .filter(r -> r.flag("platform") == platforms)
                .map(r -> r.ground("fact"))
                .toList();
    }

    /** The partners of companies and platforms. */
    static List<Ground> partners(Collection<Ground> companies, Collection<Ground> platforms, Reading reading) {
        List<String> ids = new ArrayList<>(companies.stream().map(Ground::from).toList());
        platforms.forEach(p -> ids.add(p.from()));
        Map<String, Ground> facts = new LinkedHashMap<>();
        reading.rows(WORKING, Map.of("ids", ids.stream().distinct().toList(), "most", MOST))
                .forEach(r -> facts.put(r.ground("fact").id(), r.ground("fact")));
        return List.copyOf(facts.values());
    }

    static List<Ground> targets(ChainShape chain, @Nullable Place place, Standings standings, Reading reading) {
        return said(TARGETS, chain, place, standings, reading);
    }

    static List<Ground> initiatives(ChainShape chain, @Nullable Place place, Standings standings, Reading reading) {
        return said(INITIATIVES, chain, place, standings, reading);
    }

    private static List<Ground> said(
            String statement, ChainShape chain, @Nullable Place place, Standings standings, Reading reading) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("chain", chain.id());
        parameters.put("scope", place == null ? null : List.copyOf(place.scope()));
        return reading.rows(statement, parameters).stream()
                .filter(r -> place == null
                        || r.flag("adopted")
                        || r.ground("fact").documents().stream().anyMatch(standings.documents(place)::contains))
                .map(r -> r.ground("fact"))
                .limit(MOST)
                .toList();
    }
}
