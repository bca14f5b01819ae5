package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which chains and segments are one topic under two names, and which are only possibly the same.
 *
 * @param same the facts SAME_TOPIC_AS of each, by the other end
 * @param doubts the facts POSSIBLY_SAME_AS
 */
record Topics(Map<String, Map<String, Ground>> same, List<Ground> doubts) {
    private static final String TOPICS = """
            UNWIND $ids AS id MATCH (a:Entity {id: id})-[r:SAME_TOPIC_AS|POSSIBLY_SAME_AS]->(b:Entity)
            WHERE b.id IN $ids
            RETURN %s AS fact ORDER BY a.id, b.id, r.id
            """.formatted(Ground.RETURNED);

    static Topics read(Collection<Side> sides, Reading reading) {
        Set<String> ids = new TreeSet<>();
        for (Side side : sides) {
            ids.addAll(side.planned());
            side.segments().values().forEach(s -> ids.addAll(s.keySet()));
        }
        Topics topics = new Topics(new HashMap<>(), new ArrayList<>());
        reading.rows(TOPICS, Map.of("ids", List.copyOf(ids))).forEach(r -> topics.add(r.ground("fact")));
        return topics;
    }

    void add(Ground fact) {
        if (fact.type().equals("POSSIBLY_SAME_AS")) {
            doubts.add(fact);
        } else {
            same.computeIfAbsent(fact.from(), k -> new HashMap<>()).put(fact.to(), fact);
            same.computeIfAbsent(fact.to(), k -> new HashMap<>()).put(fact.from(), fact);
        }
    }

    /** The fact that makes two one topic; null where there is none. */
    @Nullable
    Ground between(String one, String other) {
        return same.getOrDefault(one, Map.of()).get(other);
    }

    /** Whether they are one, or one topic. */
    boolean alike(String one, String other) {
        return one.equals(other) || between(one, other) != null;
    }

    List<Ground> grounds(String one, String other) {
        Ground fact = between(one, other);
        return fact == null ? List.of() : List.of(fact);
    }
}
