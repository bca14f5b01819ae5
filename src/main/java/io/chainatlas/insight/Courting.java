package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A fact of courting a firm, or of wanting firms: a company that is a prospect for something, or a zone that plans to attract firms for something.
 *
 * @param subject the company, or the zone that wants firms
 * @param object what for: a zone or region, a chain or a segment
 * @param kind which of these
 * @param places the zone or region of the fact and what it lies in; empty where it names none
 * @param chains the chain of the fact
 * @param chainsAround that chain and the chains it is part of
 * @param words the names by which the fact can be found
 */
record Courting(
        String subject,
        String object,
        Kind kind,
        List<String> places,
        List<String> chains,
        List<String> chainsAround,
        List<String> words,
        Ground fact) {
    /** What firms are courted for. */
    enum Kind {
        PLACE,
        CHAIN,
        SEGMENT
    }

    /** No more facts than this are read; nobody courts so many firms by name. */
    static final int MOST = 20_000;

    private static final String COLUMNS = """
            RETURN s.id AS subject, x.id AS object,
              CASE WHEN x:Segment THEN 'SEGMENT' WHEN x:Chain THEN 'CHAIN' ELSE 'PLACE' END AS kind,
              COLLECT { MATCH (place)-[:PART_OF*0..8]->(w) RETURN DISTINCT w.id } AS places,
              CASE WHEN x:Chain THEN [x.id] ELSE COLLECT { MATCH (x)-[:PART_OF]->(w:Chain) RETURN w.id ORDER BY w.id } END AS chains,
              COLLECT { MATCH (x)-[:PART_OF*0..8]->(w:Chain) RETURN DISTINCT w.id } AS chainsAround,
              [s.name, x.name] + coalesce(s.aliases, []) + COLLECT { MATCH (x)-[:PART_OF]->(w:Chain) RETURN w.name ORDER BY w.id } AS words,
              %s AS fact
            ORDER BY subject, object, r.id LIMIT $most
            """.formatted(Ground.RETURNED);

    /** The companies that are prospects; a firm that a plan founds is its own and nobody to court. */
    static final Statement NAMED = new Statement(
            "MATCH (s:Company)-[r:PROSPECT_FOR]->(x)\nWHERE none(founding IN ['组建', '成立', '设立'] WHERE coalesce(r.verb, '') STARTS WITH founding)\nWITH s, r, x, CASE WHEN x:Zone OR x:Region THEN x END AS place\n"
                    + COLUMNS,
            Map.of("most", MOST));

    /** The plans that want firms. */
    static final Statement WANTED = new Statement(
            "MATCH (s)-[r:PLANS {state: 'WANTED'}]->(x) WHERE s:Zone OR s:Region\nWITH s, r, x, s AS place\n" + COLUMNS,
            Map.of("most", MOST));

    static List<Courting> read(Statement statement, Reading reading) {
        return reading.rows(statement).stream().map(Courting::of).toList();
    }

    private static Courting of(Row row) {
        return new Courting(
                row.text("subject"),
                row.text("object"),
                row.oneOf(Kind.class, "kind"),
                row.texts("places"),
                row.texts("chains"),
                row.texts("chainsAround"),
                row.texts("words"),
                row.ground("fact"));
    }

    /** Which plans say so. */
    Set<String> sides(PlanOwners plans) {
        return plans.sides(places.isEmpty() ? null : kind == Kind.PLACE ? object : subject, places, fact.evidence());
    }

    String verb() {
        return String.valueOf(fact.fact().getOrDefault("verb", ""));
    }
}
