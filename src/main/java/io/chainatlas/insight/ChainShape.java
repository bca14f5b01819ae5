package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a chain is made of, wherever it is: its segments, the flows that the text states between them, and the chains within it.
 *
 * @param segments in their stated order, those without one last, by name
 * @param flows stated FEEDS between two of its segments, by their ids
 * @param parts the ids of the chains within it, however deep, in order
 * @param deeper the ids of the segments of the chains within it, in order
 */
record ChainShape(
        String id,
        String name,
        List<ChainSegment> segments,
        List<Ground> flows,
        List<String> parts,
        List<String> deeper) {
    private static final Comparator<ChainSegment> IN_ORDER = Comparator.comparing(
                    ChainSegment::order, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ChainSegment::name)
            .thenComparing(ChainSegment::id);

    private static final String CHAINS = """
        UNWIND $chains AS id MATCH (c:Chain {id: id})
        RETURN c.id AS id, c.name AS name,
          COLLECT { MATCH (c)<-[r:PART_OF]-(s:Segment) RETURN {id: s.id, name: s.name, order: r.order, part: CASE WHEN r.order IS NOT NULL THEN %1$s END} ORDER BY s.id, r.id LIMIT 2000 } AS segments,
          COLLECT { MATCH (c)<-[:PART_OF]-(:Segment)-[r:FEEDS {basis: 'STATED'}]->(:Segment)-[:PART_OF]->(c) WITH DISTINCT r ORDER BY r.id LIMIT 5000 RETURN %1$s } AS flows,
          COLLECT { MATCH (c) ((:Chain)<-[:PART_OF]-(:Chain)){1,6} (p) WHERE p <> c WITH DISTINCT p.id AS part ORDER BY part RETURN part } AS parts,
          COLLECT { MATCH (c) ((:Chain)<-[:PART_OF]-(:Chain)){1,6} (p)<-[:PART_OF]-(s:Segment) WHERE p <> c AND NOT (s)-[:PART_OF]->(c) WITH DISTINCT s.id AS segment ORDER BY segment RETURN segment } AS deeper
        ORDER BY name, id
        """.formatted(Ground.RETURNED);

    /** The chain of an id; null where there is none. */
    static @Nullable ChainShape of(String id, Reading reading) {
        return of(List.of(id), reading).stream().findFirst().orElse(null);
    }

    /** The chains of some ids, by name. */
    static List<ChainShape> of(Collection<String> ids, Reading reading) {
        return reading.rows(Statement.of(CHAINS, "chains", List.copyOf(ids))).stream()
                .map(r -> new ChainShape(
                        r.text("id"),
                        r.text("name"),
                        r.rows("segments").stream()
                                .map(ChainSegment::of)
                                .sorted(IN_ORDER)
                                .collect(Collectors.toMap(ChainSegment::id, s -> s, (a, b) -> a, LinkedHashMap::new))
                                .values()
                                .stream()
                                .toList(),
                        r.grounds("flows"),
                        r.texts("parts"),
                        r.texts("deeper")))
                .toList();
    }

    /**
     * Which segment comes after which: the stated flows, and for a segment that is on no flow the stated order. Segments that the text only lists are never linked.
     */
    List<Link> links() {
        List<Link> links = new ArrayList<>(
                flows.stream().map(f -> new Link(f.from(), f.to(), List.of(f))).toList());
        TreeMap<Integer, List<ChainSegment>> placed = segments.stream()
                .filter(s -> s.order() != null)
                .collect(Collectors.groupingBy(s -> s.order(), TreeMap::new, Collectors.toList()));
        List<List<ChainSegment>> steps = List.copyOf(placed.values());
        for (int i = 1; i < steps.size(); i++) {
            for (ChainSegment before : steps.get(i - 1)) {
                for (ChainSegment after : steps.get(i)) {
                    if (!flowing(before) || !flowing(after)) {
                        links.add(new Link(
                                before.id(),
                                after.id(),
                                Stream.concat(Stream.ofNullable(before.part()), Stream.ofNullable(after.part()))
                                        .toList()));
                    }
                }
            }
        }
        return links;
    }

    private boolean flowing(ChainSegment segment) {
        return flows.stream().anyMatch(f -> f.from().equals(segment.id()) || f.to().equals(segment.id()));
    }
}
