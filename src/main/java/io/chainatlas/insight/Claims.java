package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Firms, platforms, projects and zones that more than one side claims as its own. */
record Claims(Map<String, Map<String, List<Ground>>> bySide, Map<String, String> brands) {
    private static final Pattern QUOTED = Pattern.compile("“([^”]{2,})”");

    static final Rule CLAIM = Rule.of(
            "overlap.claim",
            "一方声称：位于其内（LOCATED_IN）、为其意向企业（PROSPECT_FOR）、由其推进（PROMOTES）或为其一部分（PART_OF）。名称不同而引号内的字相同，或疑为同一者，两个名称并列。",
            "A side claims what lies in it (LOCATED_IN), what it courts (PROSPECT_FOR), what it promotes (PROMOTES) and what is part of it (PART_OF). Where two names hold the same quoted words, or are possibly the same, both names are listed.");

    /** No more facts than this are read for a side, and no more claims are listed. */
    private static final int MOST = 5_000;

    static final int LISTED = 200;

    static final Wording CAP = new Wording(
            "每方最多读 " + MOST + " 条声称的事实，最多列出 " + LISTED + " 项。",
            "At most " + MOST + " facts of claiming are read for a side, and at most " + LISTED
                    + " claims are listed.");

    private static final String FACTS = """
            UNWIND $sides AS side
            CALL (side) {
              UNWIND side.scope AS id MATCH (p:Entity {id: id})
              CALL (p) {
                MATCH (p)<-[r:LOCATED_IN|PROSPECT_FOR]-(e:Company|Platform|Project) RETURN r, e
                UNION ALL
                MATCH (p)-[r:PROMOTES]->(e) RETURN r, e
                UNION ALL
                MATCH (p)<-[r:PART_OF]-(e:Zone) RETURN r, e
              }
              WITH r, e
              WHERE $chain IS NULL OR EXISTS { (e)-[:OPERATES_IN|SERVES|LEADS|PROSPECT_FOR|PLANS]->(x)-[:PART_OF*0..1]->(c:Chain) WHERE c.id = $chain }
              RETURN r, e ORDER BY e.id, r.id LIMIT $most
            }
            WITH side, r, e ORDER BY e.id, r.id
            WITH e, collect({side: side.id, fact: %s}) AS claims, count(DISTINCT side.id) AS sides
            WITH e, claims, sides, EXISTS { (e)-[:POSSIBLY_SAME_AS]-() } AS doubtful
            WHERE sides > 1 OR doubtful OR e.name CONTAINS '“'
            RETURN e.id AS entity, e.name AS name, claims, COLLECT { MATCH (e)-[r:POSSIBLY_SAME_AS]->() RETURN %s ORDER BY r.id } AS doubts
            ORDER BY sides DESC, entity
            """.formatted(Ground.RETURNED, Ground.RETURNED);

    static List<BrandClaim> read(List<Side> sides, @Nullable String chain, Reading reading) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "sides",
                sides.stream()
                        .map(s -> Map.of("id", s.place().id(), "scope", s.alone(sides)))
                        .toList());
        parameters.put("chain", chain);
        parameters.put("most", MOST);
        Claims claims = new Claims(new TreeMap<>(), new TreeMap<>());
        List<Ground> doubts = new ArrayList<>();
        for (Row row : reading.rows(FACTS, parameters)) {
            claims.name(row.text("entity"), row.text("name"));
            row.rows("claims").forEach(c -> claims.add(row.text("entity"), c.text("side"), c.ground("fact")));
            doubts.addAll(row.grounds("doubts"));
        }
        return claims.of(doubts);
    }

    void add(String entity, String side, Ground fact) {
        bySide.computeIfAbsent(entity, e -> new TreeMap<>())
                .computeIfAbsent(side, s -> new ArrayList<>())
                .add(fact);
    }

    /** Remembers the words that stand in quotes in the name of something. */
    void name(String entity, String name) {
        Matcher quoted = QUOTED.matcher(name);
        if (quoted.find()) {
            brands.put(entity, quoted.group(1));
        }
    }

    /** What several sides claim under one name, and then what they claim under two that are possibly the same. */
    List<BrandClaim> of(List<Ground> doubts) {
        List<BrandClaim> listed = new ArrayList<>();
        bySide.forEach((entity, facts) -> {
            if (facts.size() > 1) {
                listed.add(new BrandClaim(entity, null, List.copyOf(facts.keySet()), joined(facts)));
            }
        });
        doubts.forEach(d -> pair(d.from(), d.to(), List.of(d), listed));
        brands.forEach((entity, brand) -> brands.forEach((other, otherBrand) -> {
            if (entity.compareTo(other) < 0 && brand.equals(otherBrand)) {
                pair(entity, other, List.of(), listed);
            }
        }));
        return listed.subList(0, Math.min(listed.size(), LISTED));
    }

    private void pair(String entity, String counterpart, List<Ground> why, List<BrandClaim> listed) {
        Map<String, List<Ground>> one = bySide.getOrDefault(entity, Map.of());
        Map<String, List<Ground>> other = bySide.getOrDefault(counterpart, Map.of());
        Map<String, List<Ground>> both = new TreeMap<>(one);
        other.forEach((side, facts) -> both.merge(side, facts, Claims::joined));
        if (!one.isEmpty() && !other.isEmpty() && both.size() > 1) {
            List<Ground> grounds = new ArrayList<>(why);
            grounds.addAll(joined(both));
            listed.add(new BrandClaim(entity, counterpart, List.copyOf(both.keySet()), grounds));
        }
    }

    private static List<Ground> joined(Map<String, List<Ground>> facts) {
        return facts.values().stream().flatMap(List::stream).distinct().toList();
    }

    private static List<Ground> joined(List<Ground> a, List<Ground> b) {
        List<Ground> joined = new ArrayList<>(a);
        joined.addAll(b);
        return joined;
    }
}
