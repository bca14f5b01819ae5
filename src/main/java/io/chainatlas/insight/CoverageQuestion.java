package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.insight.Coverage.ChainCoverage;
import io.chainatlas.insight.Coverage.DocumentCoverage;
import java.util.List;
import org.springframework.stereotype.Component;

/** The coverage meter: a paragraph gave facts where an entity or a relationship cites it. */
@Component
final class CoverageQuestion implements Question {
    private static final Rule SHARE = Rule.of(
            "coverage.share",
            "给出事实的段落 / 正文与表格段落；被实体或关系引为出处的段落算给出事实。",
            "Paragraphs that gave facts over paragraphs of text and tables; a paragraph gave facts where an entity or a relationship cites it.");

    private static final Statement DOCUMENTS = Statement.of("""
            CALL {
              MATCH (:Entity)-[r]->(:Entity) UNWIND r.evidence AS locator
              RETURN split(locator, '@')[0] AS passage, count(*) AS citations
              UNION ALL
              MATCH (:Entity)-[:EVIDENCED_BY]->(p:Passage)
              RETURN p.id AS passage, count(*) AS citations
            }
            WITH passage, sum(citations) AS citations
            WITH collect({passage: passage, citations: citations}) AS cited
            MATCH (d:Document)<-[:IN]-(p:Passage)
            WITH d, p, coalesce(head([c IN cited WHERE c.passage = p.id | c.citations]), 0) AS citations
            WITH d, p, citations, p.kind IN ['TEXT', 'TABLE'] AS counted ORDER BY d.id, p.paragraph
            RETURN d.id AS document, sum(citations) AS facts,
              sum(CASE WHEN counted AND citations > 0 THEN 1 ELSE 0 END) AS giving,
              sum(CASE WHEN counted THEN 1 ELSE 0 END) AS paragraphs,
              collect(CASE WHEN counted AND citations = 0 THEN p.id END) AS blind,
              collect(CASE WHEN p.kind = 'IMAGE' THEN p.id END) AS images
            ORDER BY document
            """);

    private static final Statement CHAINS = Statement.of("""
            MATCH (c:Chain)
            RETURN c.id AS chain,
              COUNT { (c)<-[:PART_OF]-(:Segment) } AS segments,
              COUNT { (c)<-[:PART_OF]-(s:Segment) WHERE EXISTS { (s)<-[:OPERATES_IN]-() } OR EXISTS { (s)<-[:SERVES]-(:Project) } } AS covered,
              COUNT { (c)<-[:OPERATES_IN]-() } AS companies,
              COUNT { (c)<-[:SERVES]-(:Project) } AS projects,
              COUNT { (c)<-[:SERVES]-(:Platform) } AS platforms,
              COUNT { (c)<-[:PLANS]-() } AS planners
            ORDER BY segments + companies + projects + platforms + planners DESC, chain LIMIT 500
            """);

    @Override
    public String field() {
        return "coverage";
    }

    @Override
    public Coverage answer(Arguments arguments, Reading reading) {
        List<DocumentCoverage> documents = reading.rows(DOCUMENTS).stream()
                .map(r -> new DocumentCoverage(
                        r.text("document"),
                        Ratio.of(r.number("giving"), r.number("paragraphs")),
                        r.number("facts"),
                        r.texts("blind"),
                        r.texts("images")))
                .toList();
        List<ChainCoverage> chains = reading.rows(CHAINS).stream()
                .map(r -> new ChainCoverage(
                        r.text("chain"),
                        r.number("segments"),
                        r.number("covered"),
                        r.number("companies"),
                        r.number("projects"),
                        r.number("platforms"),
                        r.number("planners")))
                .toList();
        return new Coverage(
                documents,
                chains,
                Provenance.of(Basis.COMPUTED, List.of(SHARE), List.of(Provenance.OPEN_WORLD), reading));
    }
}
