package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All figures of the graph, kept until it changes. There are as many as the documents print, however many companies the graph holds. */
@Component
final class Figures {
    private static final Statement ALL = Statement.of("""
        MATCH (o:Entity)-[:HAS_TARGET]->(t:Target)
        WITH DISTINCT o, t
        RETURN o.id AS owner, head([l IN labels(o) WHERE l <> 'Entity']) AS ownerType, t.id AS id, t.metric AS metric, t.kind AS kind, t.measure AS measure,
          t.value AS value, t.text AS printed, t.unit AS unit, t.year AS year, t.comparator AS comparator, t.baseline AS baseline,
          t.baselineText AS baselinePrinted, t.baselineYear AS baselineYear, t.scope AS scope, t.comparability AS comparability,
          COLLECT { MATCH (t)-[e:EVIDENCED_BY]->(p:Passage) RETURN p.id + '@' + e.start + '-' + e.end ORDER BY p.id, e.start, e.end } AS evidence
        ORDER BY owner, metric, year, id
        """);

    private final Kept<All> all = new Kept<>(
            reading -> All.of(reading.rows(ALL).stream().map(Figure::of).toList()));

    /**
     * The figures.
     *
     * @param list in the order of owner, metric, year and id
     * @param byOwner the same by the owner's id
     */
    record All(List<Figure> list, Map<String, List<Figure>> byOwner) {
        static All of(List<Figure> list) {
            return new All(list, list.stream().collect(Collectors.groupingBy(Figure::owner)));
        }

        List<Figure> of(String owner) {
            return byOwner.getOrDefault(owner, List.of());
        }
    }

    All of(Reading reading) {
        return all.of(reading);
    }
}
