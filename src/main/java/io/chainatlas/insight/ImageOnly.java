package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Boxes that are only images, in the sections where plans of some chains stand: what they say is not known. */
final class ImageOnly {
    private static final String SECTIONS = """
        UNWIND $passages AS id MATCH (p:Passage {id: id})-[:IN]->(d:Document) RETURN DISTINCT d.id + ' ' + p.section AS section
        """;

    private static final Statement IMAGES = Statement.of("""
        MATCH (i:Passage {kind: 'IMAGE'})-[:IN]->(d:Document)
        RETURN d.id + ' ' + i.section AS section, i.id + '@0-' + i.length AS locator ORDER BY d.id, i.paragraph
        """);

    private ImageOnly() {}

    /** One entry for all of them; none where there is no such box. */
    static List<NonAnswer> near(List<ChainInPlace> chains, Reading reading) {
        List<String> passages = chains.stream()
                .flatMap(c -> c.plans().stream())
                .flatMap(p -> p.fact().evidence().stream())
                .map(locator -> locator.substring(0, locator.indexOf('@')))
                .distinct()
                .toList();
        Set<String> sections = new HashSet<>();
        reading.rows(Statement.of(SECTIONS, "passages", passages)).forEach(r -> sections.add(r.text("section")));
        List<String> images = reading.rows(IMAGES).stream()
                .filter(r -> sections.contains(r.text("section")))
                .map(r -> r.text("locator"))
                .toList();
        if (images.isEmpty()) {
            return List.of();
        }
        return List.of(new NonAnswer(
                NonAnswerKind.IMAGE_ONLY,
                new Wording("同一章节中的专栏写了什么", "What the boxes in the same sections say"),
                new Wording("这些专栏在源文本中只有图像，没有文字。", "In the source texts these boxes are images without text."),
                new Wording("带文字的原文件可以补上。", "The original documents with their text would say."),
                images));
    }
}
