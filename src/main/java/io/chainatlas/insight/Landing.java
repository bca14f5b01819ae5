package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Growth poles, parks and groups within a place whose text names what could land there; the closest naming first. */
final class Landing {
    static final Rule SEGMENT = Rule.of(
            "landing.names-segment",
            "园区内的增长极、园中园或组团，其文字点名该环节（建链时为该链）。",
            "A growth pole, park or group within the place whose text names the segment, or the chain where that is what is to be built.");

    static final Rule TOPIC = Rule.of(
            "landing.names-topic",
            "园区内的增长极、园中园或组团，其文字点名另一条链上的同题环节。",
            "A growth pole, park or group within the place whose text names a segment of the same topic in another chain.");

    static final Rule SERVED = Rule.of(
            "landing.names-served",
            "园区内的增长极、园中园或组团，其文字点名该项目所服务的环节或链。",
            "A growth pole, park or group within the place whose text names the segment or chain that the project serves.");

    static final Rule PROJECT = Rule.of(
            "landing.names-project",
            "园区内的增长极、园中园或组团，其文字点名该项目，或写明项目在其中。",
            "A growth pole, park or group within the place whose text names the project or says that it lies there.");

    private static final List<Rule> CLOSEST_FIRST = List.of(PROJECT, SEGMENT, SERVED, TOPIC);

    /** How many are given for one gap. */
    static final int MOST = 20;

    private static final String STATEMENT = """
        UNWIND $asked AS a WITH a, $places[a.place] AS here
        CALL (a, here) {
          MATCH (:Entity {id: a.node})<-[r:PLANS]-(z:Zone)
          WHERE z.id IN here.scope AND z.id <> a.place RETURN 'landing.names-segment' AS rule, z, [%1$s] AS facts
          UNION ALL
          MATCH (:Entity {id: a.node})-[t:SAME_TOPIC_AS]-(:Entity)<-[r:PLANS]-(z:Zone)
          WHERE z.id IN here.scope AND z.id <> a.place RETURN 'landing.names-topic' AS rule, z, [%1$s, %2$s] AS facts
        }
        RETURN a.key AS key, rule, z.id AS zone, facts ORDER BY zone, rule, [f IN facts | f.id]
        """.formatted(Ground.RETURNED, Ground.returned("t"));

    private final Map<Integer, List<Row>> rows;

    Landing(GapPlaces asked, Reading reading) {
        rows = asked.rows(STATEMENT, reading);
    }

    /** The advice for the gap of a number. */
    List<LandingAdvice> of(int key) {
        return advice(rows.getOrDefault(key, List.of()));
    }

    /** One piece of advice for a zone, by the closest rule that names it. A row has the rule's id, the zone and the facts, the plan first. */
    static List<LandingAdvice> advice(List<Row> rows) {
        List<LandingAdvice> advice = new ArrayList<>();
        for (Rule rule : CLOSEST_FIRST) {
            Map<String, Map<String, Ground>> zones = new LinkedHashMap<>();
            rows.stream()
                    .filter(r -> r.text("rule").equals(rule.id()))
                    .filter(r -> advice.stream().noneMatch(a -> a.zone().equals(r.text("zone"))))
                    .forEach(r -> r.grounds("facts")
                            .forEach(g -> zones.computeIfAbsent(r.text("zone"), k -> new LinkedHashMap<>())
                                    .putIfAbsent(g.id(), g)));
            zones.forEach((zone, grounds) -> {
                List<Ground> facts = List.copyOf(grounds.values());
                Ground plan = facts.get(0);
                advice.add(new LandingAdvice(zone, rule, plan.property("verb"), plan.property("state"), facts));
            });
        }
        return advice.stream().limit(MOST).toList();
    }
}
