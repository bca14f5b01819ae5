package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.insight.Coverage.ChainCoverage;
import io.chainatlas.insight.Coverage.DocumentCoverage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The coverage meter: a paragraph gave facts where an entity or a relationship cites it. */
@Component
final class CoverageQuestion implements Question {
    private static final Rule SHARE = Rule.of(
            "coverage.share",
            "给出事实的段落 / 正文与表格段落；被实体或关系引为出处的段落算给出事实。",
            "Paragraphs that gave facts over paragraphs of text and tables; a paragraph gave facts where an entity or"
                    + " a relationship cites it.");

    /** What edges cite. Edges are not indexed by their evidence, so all are looked at once for each version of the graph. */
    private static final Statement EDGES = Statement.of("""
        MATCH (:Entity)-[r]->(:Entity) WHERE r.evidence IS NOT NULL
        UNWIND r.evidence AS locator
        RETURN split(locator, '@')[0] AS passage, count(*) AS citations
        """);

    private static final Statement PASSAGES = Statement.of("""
        MATCH (d:Document)<-[:IN]-(p:Passage)
        RETURN d.id AS document, p.id AS passage, p.kind AS kind, COUNT { (p)<-[:EVIDENCED_BY]-() } AS citations
        ORDER BY document, p.paragraph
        """);

    private static final Statement CHAINS = Statement.of("""
        MATCH (c:Chain)
        RETURN c.id AS chain,
          COUNT { (c)<-[:PART_OF]-(:Segment) } AS segments,
          COUNT { (c)<-[:PART_OF]-(s:Segment) WHERE EXISTS { (s)<-[:OPERATES_IN]-(:Company) } OR EXISTS { (s)<-[:SERVES]-(:Project) } } AS covered,
          COUNT { MATCH (c)<-[:OPERATES_IN]-(x:Company) RETURN DISTINCT x } AS companies,
          COUNT { MATCH (c)<-[:SERVES]-(x:Project) RETURN DISTINCT x } AS projects,
          COUNT { MATCH (c)<-[:SERVES]-(x:Platform) RETURN DISTINCT x } AS platforms,
          COUNT { MATCH (c)<-[:PLANS]-(x) RETURN DISTINCT x } AS planners
        ORDER BY segments + companies + projects + platforms + planners DESC, chain LIMIT 500
        """);

    private static final Set<String> COUNTED = Set.of("TEXT", "TABLE");

    private final Kept<List<DocumentCoverage>> documents = new Kept<>(CoverageQuestion::documents);
    private final Kept<List<ChainCoverage>> chains = new Kept<>(CoverageQuestion::chains);

    @Override
    public String field() {
        return "coverage";
    }

    @Override
    public Coverage answer(Arguments arguments, Reading reading) {
        return new Coverage(
                documents.of(reading),
                chains.of(reading),
                Provenance.of(Basis.COMPUTED, List.of(SHARE), List.of(Provenance.OPEN_WORLD), reading));
    }

    private static List<DocumentCoverage> documents(Reading reading) {
        Map<String, Integer> cited = new HashMap<>();
        reading.rows(EDGES).forEach(r -> cited.put(r.text("passage"), r.number("citations")));
        Map<String, Meter> meters = new LinkedHashMap<>();
        for (Row row : reading.rows(PASSAGES)) {
            int citations = row.number("citations") + cited.getOrDefault(row.text("passage"), 0);
            meters.computeIfAbsent(row.text("document"), d -> new Meter())
                    .count(row.text("passage"), row.text("kind"), citations);
        }
        return meters.entrySet().stream().map(m -> m.getValue().of(m.getKey())).toList();
    }

    private static List<ChainCoverage> chains(Reading reading) {
        return reading.rows(CHAINS).stream()
                .map(r -> new ChainCoverage(
                        r.text("chain"),
                        r.number("segments"),
                        r.number("covered"),
                        r.number("companies"),
                        r.number("projects"),
                        r.number("platforms"),
                        r.number("planners")))
                .toList();
    }

    /** Counts the paragraphs of one document. */
    private static final class Meter {
        private final List<String> blind = new ArrayList<>();
        private final List<String> images = new ArrayList<>();
        private int counted;
        private int facts;

        void count(String passage, String kind, int citations) {
            facts += citations;
            if (COUNTED.contains(kind)) {
                counted++;
                if (citations == 0) {
                    blind.add(passage);
                }
            } else if (kind.equals("IMAGE")) {
                images.add(passage);
            }
        }

        DocumentCoverage of(String document) {
            return new DocumentCoverage(
                    document,
                    Ratio.of(counted - blind.size(), counted),
                    facts,
                    List.copyOf(blind),
                    List.copyOf(images));
        }
    }
}
