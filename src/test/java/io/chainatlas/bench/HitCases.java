package io.chainatlas.bench;

import io.chainatlas.bench.HitCase.Bound;
import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The questions whose costs are known figures. */
final class HitCases {
    private static final Bound PAGE = Bound.hits(60);

    private final SyntheticGraph graph;
    private final Map<String, Object> names;
    private final String zone;
    private final String chain;
    private final String in;
    private final List<HitCase> cases = new ArrayList<>();

    private HitCases(SyntheticGraph graph) {
        this.graph = graph;
        int number = graph.middlingZone();
        this.zone = graph.zone(number);
        this.chain = graph.chain(graph.planned(number, 0));
        this.names = Map.of("zone", zone, "chain", chain);
        this.in = "zones: {some: {name: {eq: \"%s\"}}}, chains: {some: {name: {eq: \"%s\"}}}".formatted(zone, chain);
    }

    /**
     * The cases.
     *
     * @param cursor a cursor deep inside the list of companies by name
     */
    static List<HitCase> of(SyntheticGraph graph, String cursor, int deep) {
        HitCases all = new HitCases(graph);
        all.pages(cursor, deep);
        all.counts();
        all.filters();
        all.others();
        return all.cases;
    }

    /** The question for such a cursor. */
    static String cursorAt(int deep) {
        return "{ companiesConnection(sort: [{name: ASC}], first: 1, offset: %d) { pageInfo { endCursor } } }"
                .formatted(deep);
    }

    private void pages(String cursor, int deep) {
        Statement page =
                Statement.of("MATCH (c:Company) WHERE c.name IS NOT NULL RETURN c.name ORDER BY c.name LIMIT 20");
        add("first 20 by name, a list", "{ companies(sort: [{name: ASC}], limit: 20) { name } }", page, PAGE);
        add(
                "first 20 by name, a connection",
                "{ companiesConnection(sort: [{name: ASC}], first: 20) { edges { cursor node { name } } pageInfo {"
                        + " hasNextPage endCursor } } }",
                page,
                PAGE);
        add("first 20 by id", "{ companies(limit: 20) { name } }", null, PAGE);
        add("last 20 by name", "{ companies(sort: [{name: DESC}], limit: 20) { name } }", null, PAGE);
        String name = Objects.requireNonNull((String) names.get("zone"));
        add(
                "20 after a cursor deep inside",
                "{ companiesConnection(sort: [{name: ASC}], first: 20, after: \"%s\") { edges { node { name } } pageInfo { hasNextPage endCursor } } }"
                        .formatted(cursor),
                new Statement(
                        "MATCH (c:Company) WHERE c.name > $name RETURN c.name ORDER BY c.name LIMIT 20",
                        Map.of("name", graph.company(deep), "zone", name)),
                PAGE);
        add(
                "20 before a cursor deep inside",
                "{ companiesConnection(sort: [{name: ASC}], last: 20, before: \"%s\") { edges { node { name } } pageInfo { hasPreviousPage hasNextPage } } }"
                        .formatted(cursor),
                null,
                PAGE);
        add(
                "20 at offset " + deep,
                "{ companies(sort: [{name: ASC}], offset: %d, limit: 20) { name } }".formatted(deep),
                null,
                Bound.NONE);
    }

    private void counts() {
        Statement count = Statement.of("MATCH (c:Company) RETURN count(c)");
        add("totalCount alone", "{ companiesConnection { totalCount } }", count, Bound.hits(5));
        add("aggregate count alone", "{ companiesConnection { aggregate { count { nodes } } } }", count, Bound.hits(5));
        String segments =
                "MATCH (c:Chain {name: $chain})<-[:PART_OF]-(s:Segment) RETURN s.name, COUNT { (s)<-[:OPERATES_IN]-()"
                        + " }";
        add(
                "a chain, its segments, the companies on each counted",
                "{ chains(where: {name: {eq: \"%s\"}}) { name segments { name companiesConnection { totalCount } } } }"
                        .formatted(chain),
                new Statement(segments, names),
                Bound.hits(300));
        add(
                "the same as edges of an aggregate",
                "{ chains(where: {name: {eq: \"%s\"}}) { segments { name companiesConnection { aggregate { count { edges } } } } } }"
                        .formatted(chain),
                new Statement(segments, names),
                Bound.hits(300));
    }

    private void filters() {
        Bound twice = Bound.times(2);
        String where =
                "MATCH (z:Zone {name: $zone})<-[:LOCATED_IN]-(c:Company) WHERE EXISTS { (c)-[:OPERATES_IN]->(:Chain"
                        + " {name: $chain}) } ";
        Statement list = new Statement(where + "RETURN c.name ORDER BY c.name LIMIT 20", names);
        add(
                "20 companies of a zone and a chain",
                "{ companies(where: {%s}, sort: [{name: ASC}], limit: 20) { name } }".formatted(in),
                list,
                twice);
        add(
                "the same as a connection",
                "{ companiesConnection(where: {%s}, sort: [{name: ASC}], first: 20) { edges { node { name } } pageInfo { hasNextPage } } }"
                        .formatted(in),
                list,
                twice);
        add(
                "their number",
                "{ companiesConnection(where: {%s}) { totalCount } }".formatted(in),
                new Statement(where + "RETURN count(c)", names),
                twice);
        add(
                "the number of companies of a zone",
                "{ companiesConnection(where: {zones: {some: {name: {eq: \"%s\"}}}}) { totalCount } }".formatted(zone),
                new Statement("MATCH (:Zone {name: $zone})<-[:LOCATED_IN]-(c:Company) RETURN count(DISTINCT c)", names),
                twice);
        add(
                "companies of zones within a zone",
                "{ companies(where: {zones: {some: {within: {some: {name: {eq: \"%s\"}}}}}}, limit: 20) { name } }"
                        .formatted(zone),
                new Statement(
                        "MATCH (:Zone {name: $zone})<-[:PART_OF]-(:Zone)<-[:LOCATED_IN]-(c:Company) RETURN DISTINCT"
                                + " c.name, c.id ORDER BY c.id LIMIT 20",
                        names),
                twice);
        add(
                "companies of a zone by edge",
                "{ companies(where: {chainsConnection: {some: {node: {name: {eq: \"%s\"}}, edge: {role: {eq: LEADING}}}}}, limit: 20) { name } }"
                        .formatted(chain),
                new Statement(
                        "MATCH (:Chain {name: $chain})<-[:OPERATES_IN {role: 'LEADING'}]-(c:Company) RETURN DISTINCT"
                                + " c.name, c.id ORDER BY c.id LIMIT 20",
                        names),
                twice);
        add(
                "companies of a zone and a chain, grouped",
                "{ companiesConnection(where: {%s}) { groupBy(by: [basis]) { key { value } count } } }".formatted(in),
                new Statement(where + "RETURN c.basis, count(c)", names),
                twice);
    }

    private void others() {
        String company = graph.company(7);
        add("a company by name or alias", "{ company(name: \"%s\") { id } }".formatted(company), null, PAGE);
        add("a node by id", "{ node(id: \"company:%s\") { id } }".formatted(company), null, PAGE);
        add(
                "company, chains, segments, zones, targets",
                "{ companies(where: {name: {eq: \"%s\"}}) { name chains { name segments { name zones { name targets { metric value } } } } } }"
                        .formatted(company),
                null,
                Bound.NONE);
        add(
                "20 by the number of their chains",
                "{ companies(sort: [{chains: {count: DESC}}], limit: 20) { name } }",
                null,
                Bound.NONE);
        add(
                "20 by the name of their zone",
                "{ companies(sort: [{zones: {name: ASC}}], limit: 20) { name } }",
                null,
                Bound.NONE);
        add("search by a whole name", "{ search(phrase: \"%s\") { text } }".formatted(company), null, Bound.NONE);
        add("search by a frequent word", "{ search(phrase: \"科技\") { text } }", null, Bound.NONE);
        add(
                "search by a frequent word, zones only",
                "{ search(phrase: \"科技\", types: [Zone]) { text } }",
                null,
                Bound.NONE);
        for (int hops = 1; hops <= 3; hops++) {
            add(
                    "neighbourhood of a company, hops " + hops,
                    "{ neighbourhood(id: \"company:%s\", hops: %d) { nodes { id } edges { id } } }"
                            .formatted(company, hops),
                    null,
                    Bound.NONE);
        }
        add(
                "shortest paths between two companies",
                "{ paths(from: \"company:%s\", to: \"company:%s\") { length nodes { id } } }"
                        .formatted(company, graph.company(4_321)),
                null,
                Bound.NONE);
    }

    private void add(String name, String operation, @Nullable Statement byHand, Bound bound) {
        cases.add(new HitCase(name, operation, byHand, bound));
    }
}
