package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who could close a gap, by the rules of {@link CandidateRule}; in the order of the rules and then by id, each once, never by a score. */
final class Candidates {
    /** How many are read by each rule for one gap. */
    static final int MOST = 20;

    static final Wording CAP = new Wording(
            "每条规则对每个缺口最多给出 " + MOST + " 个候选。", "Each rule gives at most " + MOST + " candidates for a gap.");

    private static final String STATEMENT = """
        UNWIND $asked AS a MATCH (n:Entity {id: a.node})
        WITH a, n, $places[a.place] AS here
        CALL (a, n, here) {
          MATCH (n)<-[r:PROSPECT_FOR]-(x:Company)
          WITH x, r ORDER BY x.id, r.id LIMIT %6$d
          RETURN 'COURTED' AS how, x, [%1$s] + %4$s AS facts
          UNION ALL
          MATCH (n)<-[:PART_OF]-(:Segment)<-[r:PROSPECT_FOR]-(x:Company)
          WITH x, r ORDER BY x.id, r.id LIMIT %6$d
          RETURN 'COURTED' AS how, x, [%1$s] + %4$s AS facts
          UNION ALL
          MATCH (:Entity {id: a.chain})<-[r:PROSPECT_FOR]-(x:Company)
          WITH x, r ORDER BY x.id, r.id LIMIT %6$d
          RETURN 'COURTED_FOR_CHAIN' AS how, x, [%1$s] + %4$s AS facts
          UNION ALL
          MATCH (n)<-[r:SERVES]-(y:Project)-[l:UNDERTAKEN_BY]->(x:Company)
          WHERE EXISTS { (y)-[:LOCATED_IN]->(p) WHERE p.id IN here.scope } AND NOT EXISTS { (x)-[:LOCATED_IN]->(p) WHERE p.id IN here.scope }
          WITH x, r, l ORDER BY x.id, r.id, l.id LIMIT %6$d
          RETURN 'PROJECT' AS how, x, [%1$s, %3$s] AS facts
          UNION ALL
          MATCH (n)<-[r:OPERATES_IN]-(x:Company) WHERE NOT EXISTS { (x)-[:LOCATED_IN]->(p) WHERE p.id IN here.scope }
          WITH x, r ORDER BY x.id, r.id LIMIT %6$d
          RETURN 'ELSEWHERE' AS how, x, [%1$s] + %5$s AS facts
          UNION ALL
          MATCH (n)-[t:SAME_TOPIC_AS]-(:Entity)<-[r:OPERATES_IN|PROSPECT_FOR]-(x:Company)
          WHERE NOT EXISTS { (x)-[:LOCATED_IN]->(p) WHERE p.id IN here.scope }
          WITH x, r, t ORDER BY x.id, r.id LIMIT %6$d
          RETURN 'ELSEWHERE' AS how, x, [%1$s, %2$s] + %5$s AS facts
          UNION ALL
          UNWIND a.near AS near MATCH (:Entity {id: near})<-[r:OPERATES_IN]-(x:Company)-[l:LOCATED_IN]->(p)
          WHERE p.id IN here.home
          WITH x, r, l ORDER BY x.id, r.id, l.id LIMIT %6$d
          RETURN 'NEAR' AS how, x, [%1$s, %3$s] AS facts
          UNION ALL
          MATCH (n)<-[r:SERVES]-(x:Platform)
          WITH x, r ORDER BY x.id, r.id LIMIT %6$d
          RETURN 'WORKS' AS how, x, [%1$s] + %5$s AS facts
          UNION ALL
          MATCH (n)<-[r:SERVES]-(:Platform)-[l:RUNS|COOPERATES_WITH]-(x:Partner)
          WITH x, r, l ORDER BY x.id, r.id, l.id LIMIT %6$d
          RETURN 'WORKS' AS how, x, [%1$s, %3$s] AS facts
        }
        RETURN a.key AS key, how, x.id AS entity, facts ORDER BY entity, how, [f IN facts | f.id]
        """.formatted(
            Ground.RETURNED,
            Ground.returned("t"),
            Ground.returned("l"),
            "COLLECT { MATCH (x)-[l:PROSPECT_FOR]->(:Zone|Region) RETURN " + Ground.returned("l") + " ORDER BY l.id }",
            "COLLECT { MATCH (x)-[l:LOCATED_IN]->() RETURN " + Ground.returned("l") + " ORDER BY l.id }",
            MOST);

    private final Map<Integer, List<Row>> rows;

    Candidates(GapPlaces asked, Reading reading) {
        rows = asked.rows(STATEMENT, reading);
    }

    /** The candidates for the gap of a number. */
    List<Candidate> of(int key, Gap gap) {
        List<Candidate> all = new ArrayList<>();
        for (Row row : rows.getOrDefault(key, List.of())) {
            List<Ground> facts = row.grounds("facts");
            Rule rule = rule(row.text("how"), facts, gap.here());
            if (rule != null) {
                all.add(new Candidate(kind(rule), rule, row.text("entity"), facts));
            }
        }
        return firstOfEach(all);
    }

    /** Each entity once, by the first rule that names it. */
    static List<Candidate> firstOfEach(List<Candidate> all) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(c -> CandidateRule.ALL.indexOf(c.rule())))
                .forEach(c -> found.merge(c.entity(), c, (a, b) -> a.rule().equals(b.rule()) ? joined(a, b) : a));
        return List.copyOf(found.values());
    }

    private static @Nullable Rule rule(String how, List<Ground> facts, ChainInPlace here) {
        return switch (how) {
            case "COURTED" -> courtedHere(facts, here) ? CandidateRule.NAMED_HERE : CandidateRule.NAMED_ELSEWHERE;
            case "PROJECT" -> CandidateRule.PROJECT_HERE;
            case "COURTED_FOR_CHAIN" -> courtedHere(facts, here) ? CandidateRule.NAMED_HERE_FOR_CHAIN : null;
            case "ELSEWHERE" -> CandidateRule.NAMED_ELSEWHERE;
            case "NEAR" -> CandidateRule.NEXT_TO_IT;
            default -> CandidateRule.WORKS_ON_IT;
        };
    }

    /** Whether a document that holds a plan of the place courts it; where the text says which place courts it, that place must lie here or here in it. */
    static boolean courtedHere(List<Ground> facts, ChainInPlace here) {
        Set<String> documents = here.documents();
        List<Ground> courts = facts.subList(1, facts.size());
        return facts.get(0).documents().stream().anyMatch(documents::contains)
                && (courts.isEmpty()
                        || courts.stream()
                                .anyMatch(f -> here.place().holds(f.to())
                                        || here.place().around().contains(f.to())));
    }

    private static CandidateKind kind(Rule rule) {
        return switch (rule.id()) {
            case "candidate.r1.segment", "candidate.r1.project", "candidate.r1.chain" ->
                CandidateKind.NAMED_BY_THIS_PLAN;
            case "candidate.r2" -> CandidateKind.NAMED_BY_ANOTHER_PLAN;
            case "candidate.r3" -> CandidateKind.ADJACENT_COMPANY;
            default -> CandidateKind.PLATFORM_OR_PARTNER;
        };
    }

    private static Candidate joined(Candidate a, Candidate b) {
        List<Ground> grounds = new ArrayList<>(a.grounds());
        b.grounds().stream()
                .filter(g -> a.grounds().stream().noneMatch(other -> other.id().equals(g.id())))
                .forEach(grounds::add);
        return new Candidate(a.kind(), a.rule(), a.entity(), grounds);
    }
}
