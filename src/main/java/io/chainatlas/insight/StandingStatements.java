package io.chainatlas.insight;

/** The Cypher of {@link Standings}. */
final class StandingStatements {
    /** That a company is named in the title of a project that it undertakes says that there is a project, and not that it operates there. */
    static final String WORKS = """
        NOT (r:OPERATES_IN AND coalesce(r.rule, '') = 'named-in-title' AND EXISTS {
            (x)<-[:UNDERTAKEN_BY]-(:Project)-[:SERVES]->(t) WHERE t = n OR (t)-[:PART_OF]->(n) })\
        """;

    static final String KIND = """
        CASE WHEN x:Company THEN 'COMPANY' WHEN x:Platform THEN 'PLATFORM'
              WHEN x.stage = 'PLANNED' THEN 'WISH' ELSE 'PROJECT' END\
        """;

    /** Who and what is seen on {@code $nodes}, by the place where it lies; {@code $places} are the ids of the places, null for all. */
    static final String SEEN = """
        UNWIND $nodes AS id MATCH (n:Entity {id: id})
        CALL (n) {
          MATCH (n)<-[r:OPERATES_IN|SERVES]-(x:Entity)-[l:LOCATED_IN]->(p:Entity)
          WHERE ($places IS NULL OR p.id IN $places) AND %s
          WITH x, r, l, p ORDER BY x.id, r.id, l.id
          RETURN p.id AS place, %s AS kind,
            collect({name: x.name, fact: %s, place: %s})[..%d] AS seen
        }
        RETURN n.id AS node, kind, seen
        """.formatted(WORKS, KIND, Ground.RETURNED, Ground.returned("l"), Standings.MOST);

    /** The same wherever it lies, and where nobody knows where. */
    static final String SEEN_ANYWHERE = """
        UNWIND $nodes AS id MATCH (n:Entity {id: id})
        CALL (n) {
          MATCH (n)<-[r:OPERATES_IN|SERVES]-(x:Entity)
          WHERE %s
          WITH x, r ORDER BY x.id, r.id
          RETURN %s AS kind,
            collect({name: x.name, fact: %s})[..%d] AS seen
        }
        RETURN n.id AS node, kind, seen
        """.formatted(WORKS, KIND, Ground.RETURNED, Standings.MOST);

    /** Who is courted for {@code $nodes}, and by which places. */
    static final String COURTED = """
        UNWIND $nodes AS id MATCH (n:Entity {id: id})<-[r:PROSPECT_FOR]-(x:Company)
        RETURN n.id AS node, x.name AS name, %s AS fact,
          COLLECT { MATCH (x)-[l:PROSPECT_FOR]->(:Zone|Region) RETURN %s ORDER BY l.id } AS places
        ORDER BY node, x.id, r.id LIMIT 2000
        """.formatted(Ground.RETURNED, Ground.returned("l"));

    /** Who plans {@code $nodes}. */
    static final String PLANNED = """
        UNWIND $nodes AS id MATCH (n:Entity {id: id})<-[r:PLANS]-(z:Entity)
        WHERE $places IS NULL OR z.id IN $places
        RETURN n.id AS node, z.name AS name, %s AS fact
        """.formatted(Ground.RETURNED);

    /** The documents that hold a plan of {@code $owners} itself. */
    static final String DOCUMENTS = """
        UNWIND $owners AS id MATCH (z:Entity {id: id})-[r:PLANS]->() UNWIND r.evidence AS locator
        WITH id, split(locator, '@')[0] AS passage
        RETURN DISTINCT id AS owner, left(passage, size(passage) - size(last(split(passage, '-'))) - 1) AS document
        """;

    private StandingStatements() {}
}
