package io.chainatlas.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What speaks against a gap: who and what there is that the rules do not count. Companies and projects on a segment of the same name in another chain; companies of the chain whose link is not said;
 * companies of which only the city is known; platforms; who undertakes the projects; who is courted; projects that are only planned; and a plan that takes for granted that the segment is there.
 */
final class GapCounter {
    private static final String STATEMENT = """
        UNWIND $asked AS a MATCH (n:Entity {id: a.node})
        WITH a, n, $places[a.place] AS here
        CALL (a, n, here) {
          MATCH (n)-[t:SAME_TOPIC_AS]-(:Entity)<-[r:OPERATES_IN|SERVES]-(x:Company|Project)-[l:LOCATED_IN]->(p)
          WHERE p.id IN here.scope RETURN [%2$s, %1$s, %3$s] AS facts LIMIT 10
          UNION ALL
          MATCH (:Entity {id: a.chain})<-[r:OPERATES_IN]-(x:Company)-[l:LOCATED_IN]->(p)
          WHERE p.id IN here.scope AND NOT EXISTS { (x)-[:OPERATES_IN]->(:Segment)-[:PART_OF]->(:Chain {id: a.chain}) }
          RETURN [%1$s, %3$s] AS facts LIMIT 10
          UNION ALL
          MATCH (n)<-[r:OPERATES_IN]-(x:Company)-[l:LOCATED_IN]->(p)
          WHERE p.id IN here.around AND NOT EXISTS { (x)-[:LOCATED_IN]->(q) WHERE NOT q.id IN here.around }
          RETURN [%1$s, %3$s] AS facts LIMIT 10
          UNION ALL
          MATCH (n)<-[r:SERVES]-(x:Platform)-[l:LOCATED_IN]->(p)
          WHERE p.id IN here.scope RETURN [%1$s, %3$s] AS facts LIMIT 10
          UNION ALL
          MATCH (n)<-[:SERVES]-(x:Project)-[r:UNDERTAKEN_BY]->(:Company)
          WHERE EXISTS { (x)-[:LOCATED_IN]->(p) WHERE p.id IN here.scope } RETURN [%1$s] AS facts LIMIT 10
        }
        RETURN a.key AS key, facts ORDER BY key, [f IN facts | f.id]
        """.formatted(Ground.RETURNED, Ground.returned("t"), Ground.returned("l"));

    private final Map<Integer, List<Row>> rows;

    GapCounter(GapPlaces asked, Reading reading) {
        rows = asked.rows(STATEMENT, reading);
    }

    /** What speaks against the gap of a number. */
    List<Ground> of(int key, Gap gap) {
        Map<String, Ground> grounds = new LinkedHashMap<>();
        Stream.concat(rows.getOrDefault(key, List.of()).stream().flatMap(r -> r.grounds("facts").stream()), known(gap))
                .forEach(g -> grounds.putIfAbsent(g.id(), g));
        gap.supporting().forEach(g -> grounds.remove(g.id()));
        return List.copyOf(grounds.values());
    }

    private static Stream<Ground> known(Gap gap) {
        ChainSegment segment = gap.segment();
        Standing standing = segment == null ? gap.here().whole() : gap.here().of(segment);
        Stream<Ground> courted = Stream.concat(
                Presence.grounds(standing.wishes()).stream(), Presence.grounds(standing.prospects()).stream());
        return standing.covered()
                ? courted
                : Stream.concat(
                        courted,
                        standing.plans().stream()
                                .filter(p -> "CONSOLIDATED".equals(p.state()))
                                .map(Plan::fact));
    }
}
