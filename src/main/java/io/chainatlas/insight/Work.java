package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who plans a segment and who works on it, in a place or wherever they are.
 *
 * @param order its place in the order of links as stated; null where the text gives none
 * @param links the stated flows to and from it
 */
record Work(
        String segment,
        String chain,
        @Nullable Integer order,
        List<Ground> plans,
        List<Ground> companies,
        List<Ground> platforms,
        List<Ground> projects,
        List<Ground> links) {
    static final Rule HERE = Rule.of(
            "map.here",
            "给了园区或区域时，只列由它或其内部园区规划的、位于其内的，以及由其推进的平台与项目；没有写明所在地的企业不在其列。",
            "Where a zone or region is given, only what it or a zone within it plans, what lies there, and platforms and projects that it promotes are listed; a company whose place is not stated is not.");
    static final Rule ORDER = Rule.of(
            "map.order",
            "前后次序只取文中写明的流向（FEEDS）与环节次序；并列列举不算先后。",
            "What comes before what is taken only from stated flows (FEEDS) and stated orders of links; a plain list has no order.");

    /** How many companies, platforms or projects are listed for a segment. */
    private static final int MOST = 100;

    static final Wording CAP = new Wording(
            "每个环节最多列出 " + MOST + " 家企业、" + MOST + " 个平台与 " + MOST + " 个项目。",
            "At most " + MOST + " companies, platforms and projects each are listed for a segment.");

    /** The segments that a condition fits, of a chain and the chains within it and at a place where these are given; by chain, stated order and name. */
    private static final String SEGMENTS = """
            MATCH (s:Segment)-[part:PART_OF]->(c:Chain)
            WHERE (%s)
              AND ($chain IS NULL OR c.id IN $chains)
              AND ($scope IS NULL OR EXISTS { (s)<-[:PLANS]-(z:Entity) WHERE z.id IN $scope }
                OR EXISTS { (s)<-[:OPERATES_IN|SERVES]-(:Entity)-[:LOCATED_IN]->(p:Entity) WHERE p.id IN $scope })
            RETURN s.id AS segment, c.id AS chain, part.order AS place
            ORDER BY c.name, chain, place IS NULL, place, s.name, segment LIMIT $most
            """;

    private static final String WORK = """
            UNWIND $segments AS id MATCH (s:Segment {id: id})
            RETURN s.id AS segment,
              COLLECT { MATCH (s)<-[r:PLANS]-(z:Entity) WHERE $scope IS NULL OR z.id IN $scope RETURN %1$s ORDER BY z.id, r.id LIMIT $each } AS plans,
              COLLECT { MATCH (s)<-[r:OPERATES_IN]-(x:Company)
                WHERE $scope IS NULL OR EXISTS { (x)-[:LOCATED_IN]->(p:Entity) WHERE p.id IN $scope } WITH x, r ORDER BY x.id, r.id LIMIT $each RETURN %1$s } AS companies,
              COLLECT { MATCH (s)<-[r:SERVES]-(x:Platform)
                WHERE $scope IS NULL OR EXISTS { (x)-[:LOCATED_IN|PROMOTES]-(p:Entity) WHERE p.id IN $scope } WITH x, r ORDER BY x.id, r.id LIMIT $each RETURN %1$s } AS platforms,
              COLLECT { MATCH (s)<-[r:SERVES]-(x:Project)
                WHERE $scope IS NULL OR EXISTS { (x)-[:LOCATED_IN|PROMOTES]-(p:Entity) WHERE p.id IN $scope } WITH x, r ORDER BY x.id, r.id LIMIT $each RETURN %1$s } AS projects,
              COLLECT { MATCH (s)-[r:FEEDS {basis: 'STATED'}]-(:Segment) RETURN %1$s ORDER BY r.id LIMIT $each } AS links
            """.formatted(Ground.RETURNED);

    /** A segment that was found, before it is known who works on it. */
    record Found(String segment, String chain, @Nullable Integer order) {}

    /**
     * The segments that fit.
     *
     * @param condition on {@code s}, in Cypher; never made of what a client wrote
     * @param most no more than this are found
     */
    static List<Found> find(
            String condition, @Nullable ChainShape chain, @Nullable Place place, int most, Reading reading) {
        Map<String, Object> parameters = scope(place);
        parameters.put("chain", chain == null ? null : chain.id());
        List<String> chains = new ArrayList<>(chain == null ? List.of() : chain.parts());
        if (chain != null) {
            chains.add(chain.id());
        }
        parameters.put("chains", chains);
        parameters.put("most", most);
        return reading.rows(SEGMENTS.formatted(condition), parameters).stream()
                .map(r -> new Found(r.text("segment"), r.text("chain"), r.numberOrNull("place")))
                .toList();
    }

    /** Who plans and works on these segments, in their order. */
    static List<Work> of(List<Found> found, @Nullable Place place, Reading reading) {
        Map<String, Object> parameters = scope(place);
        parameters.put("segments", found.stream().map(Found::segment).distinct().toList());
        parameters.put("each", MOST);
        Map<String, Row> rows = new LinkedHashMap<>();
        reading.rows(WORK, parameters).forEach(r -> rows.put(r.text("segment"), r));
        return found.stream()
                .map(f -> of(f, Objects.requireNonNull(rows.get(f.segment()))))
                .toList();
    }

    private static Work of(Found found, Row row) {
        return new Work(
                found.segment(),
                found.chain(),
                found.order(),
                row.grounds("plans"),
                byId(row.grounds("companies")),
                byId(row.grounds("platforms")),
                byId(row.grounds("projects")),
                row.grounds("links"));
    }

    /** In an order of their own; the database gives them as it finds them, so that it need not look at more than are listed. */
    private static List<Ground> byId(List<Ground> grounds) {
        return grounds.stream()
                .sorted(Comparator.comparing(Ground::from).thenComparing(Ground::id))
                .toList();
    }

    private static Map<String, Object> scope(@Nullable Place place) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("scope", place == null ? null : List.copyOf(place.scope()));
        return parameters;
    }

    /** Whether a breakthrough is sought on it. */
    boolean breakthrough() {
        return plans.stream().anyMatch(p -> "BREAKTHROUGH".equals(p.property("state")));
    }

    /** Whether nobody is seen working on it. */
    boolean idle() {
        return companies.isEmpty() && platforms.isEmpty() && projects.isEmpty();
    }
}
