package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What hangs on a company or segment. A company's weight on the flows is that of the segments that it alone carries: without it they would stand without a named company, and nothing more can be said.
 */
@Component
final class ImpactQuestion implements Question {
    private static final Rule SOLE = Rule.of(
            "impact.sole-segment",
            "环节上只有这一家列名企业（全部文件、全部地点）。",
            "The segment has no other named company, in any document or place.");

    private static final Rule CUT = Rule.of(
            "impact.articulation",
            "在写明的流向图（不计方向）上，去掉该环节（企业则为其独家环节）后连通块变多即为割点；断开的上下游对按方向计算。",
            "On the stated flows without their direction, the segment (of a company: any segment that it alone carries) is an articulation point where the graph falls into more pieces without it; the pairs cut off follow the direction.");

    private static final Wording DEGREE = new Wording(
            "关系多只说明文件写得多，不说明重要；关键性只看写明的流向。",
            "Many relationships show that much was written, not that something matters; criticality is read from stated flows only.");

    private static final String FACTS = """
        MATCH (n:Entity {id: $id}) WHERE n:Company OR n:Segment
        RETURN n:Company AS company, n.name AS name,
          COLLECT { MATCH (n)-[r:OPERATES_IN|LEADS|PART_OF]->(:Chain|Segment) RETURN %1$s ORDER BY type(r), r.id LIMIT 200 } AS chains,
          COLLECT { MATCH (n)-[r:OPERATES_IN]->(s:Segment) WHERE coalesce(r.rule, '') <> 'named-in-title' AND NOT EXISTS { (s)<-[:OPERATES_IN]-(o:Company) WHERE o <> n } RETURN DISTINCT s.id AS id ORDER BY id LIMIT 200 } AS sole,
          COLLECT { MATCH (n)<-[r:UNDERTAKEN_BY|SERVES]-(:Project) RETURN %1$s ORDER BY type(r), r.id LIMIT 200 } AS projects,
          COLLECT { MATCH (n)-[r:RUNS|SERVES]-(:Platform) RETURN %1$s ORDER BY type(r), r.id LIMIT 200 } AS platforms,
          COLLECT { MATCH (n)-[r:LOCATED_IN|PROSPECT_FOR|PLANS]-(:Zone|Region) RETURN %1$s ORDER BY type(r), r.id LIMIT 200 } AS zones
        """.formatted(Ground.RETURNED);

    private static final String STATED = """
        UNWIND $segments AS id MATCH (:Segment {id: id})-[:PART_OF]->(c:Chain)
        MATCH (c)<-[:PART_OF]-(s:Segment)
        WITH DISTINCT s MATCH (s)-[r:FEEDS {basis: 'STATED'}]->(:Segment)
        RETURN DISTINCT %s AS flow ORDER BY flow.from, flow.to, flow.id LIMIT 2000
        """.formatted(Ground.RETURNED);

    @Override
    public String field() {
        return "impact";
    }

    @Override
    public @Nullable Impact answer(Arguments arguments, Reading reading) {
        String id = arguments.required("id");
        Row row =
                reading.rows(Statement.of(FACTS, "id", id)).stream().findFirst().orElse(null);
        if (row == null) {
            return null;
        }
        List<String> sole = row.texts("sole");
        Set<String> carried = row.flag("company") ? new LinkedHashSet<>(sole) : Set.of(id);
        Flows flows = new Flows(reading.rows(STATED, Map.of("segments", List.copyOf(carried))).stream()
                .map(r -> r.ground("flow"))
                .toList());
        List<String> flowing = carried.stream().filter(flows::touch).toList();
        return new Impact(
                id,
                row.grounds("chains"),
                sole,
                row.grounds("projects"),
                row.grounds("platforms"),
                row.grounds("zones"),
                flowing.stream().flatMap(s -> flows.downstream(s).stream()).toList(),
                flowing.isEmpty() ? null : flowing.stream().anyMatch(flows::articulation),
                flows.separated(Set.copyOf(flowing)),
                flowing.isEmpty() ? List.of(onNoFlow(row)) : List.of(),
                Provenance.of(Basis.COMPUTED, List.of(SOLE, CUT), List.of(Provenance.OPEN_WORLD, DEGREE), reading));
    }

    private static NonAnswer onNoFlow(Row row) {
        List<String> evidence = new ArrayList<>(row.grounds("chains").stream()
                .flatMap(g -> Stream.ofNullable(
                        g.evidence().isEmpty() ? null : g.evidence().get(0)))
                .distinct()
                .limit(5)
                .toList());
        return new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording(
                        row.text("name") + "在上下游中有多关键",
                        "How critical " + row.text("name") + " is upstream and downstream"),
                new Wording(
                        "文件没有写出经过它（企业则为其独家环节）的流向；并列的组成不作流向读。",
                        "The documents state no flow through it (of a company: through a segment that it alone carries), and a list of parts is not read as a flow."),
                new Wording(
                        "写明上下游的图谱或供应关系数据可以补上。",
                        "A map that states upstream and downstream, or data on supplies, would say."),
                evidence);
    }
}
