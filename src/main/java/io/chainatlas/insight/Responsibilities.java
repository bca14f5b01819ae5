package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is responsible for a target: stated by the initiative that has it, or by the line of agencies that stands right behind the target's paragraph and says nothing else. */
record Responsibilities(Map<String, List<Ground>> byTarget, Map<String, List<Ground>> byPassage) {
    static final Rule RULE = Rule.of(
            "ledger.responsible",
            "责任单位：承载该指标的举措所列的单位；或紧接指标段落之后、只列牵头与责任单位的一段所列的单位（推断）。",
            "Responsible: the agencies of the initiative that has the target; or those of the paragraph right behind"
                    + " the target's, where it does nothing but list agencies (inferred).");

    private static final Statement ALL = Statement.of("""
        MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(i:Initiative)
        OPTIONAL MATCH (p:Passage) WHERE p.id IN [l IN r.evidence | split(l, '@')[0]] AND NOT EXISTS { (p)<-[:EVIDENCED_BY]-(e:Entity) WHERE NOT e:Agency }
        WITH a, r, i, collect(p.id) AS lines
        RETURN %s AS ground, [(i)-[:HAS_TARGET]->(t) | t.id] AS targets, lines
        ORDER BY r.role, a.id, i.id, r.id
        """.formatted(Ground.RETURNED));

    static Responsibilities read(Reading reading) {
        Responsibilities all = new Responsibilities(new HashMap<>(), new HashMap<>());
        for (Row row : reading.rows(ALL)) {
            Ground ground = row.ground("ground");
            row.texts("targets").forEach(t -> add(all.byTarget, t, ground));
            row.texts("lines").forEach(p -> add(all.byPassage, p, ground));
        }
        return all;
    }

    private static void add(Map<String, List<Ground>> to, String key, Ground ground) {
        to.computeIfAbsent(key, k -> new ArrayList<>()).add(ground);
    }

    List<Ground> of(Figure target) {
        Set<Ground> grounds = new LinkedHashSet<>(byTarget.getOrDefault(target.id(), List.of()));
        for (String locator : target.evidence()) {
            grounds.addAll(byPassage.getOrDefault(next(Figure.passage(locator)), List.of()));
        }
        return List.copyOf(grounds);
    }

    private static String next(String passage) {
        int number = passage.lastIndexOf('-') + 1;
        return passage.substring(0, number) + (Integer.parseInt(passage.substring(number)) + 1);
    }
}
