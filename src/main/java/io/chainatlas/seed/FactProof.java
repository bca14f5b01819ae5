package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Proves nodes and edges against the paragraphs they cite:
 *
 * <ul>
 *   <li>every span lies inside its paragraph;
 *   <li>a node's name or one of its aliases is in a cited paragraph; the name of a segment is the part behind its chain;
 *   <li>a target has no printed name; instead its text is in a span, its metric and its baseline's text are in a cited paragraph, and its text states its value;
 *   <li>an edge's verb and title are in a span.
 * </ul>
 *
 * <p>What cites a paragraph that could not be read is left alone: the document is found already.
 */
final class FactProof {
    private static final List<String> QUOTED_BY_EDGES = List.of("verb", "title");

    private final Map<String, Paragraph> paragraphs;
    private final Findings findings;

    /** Proves against paragraphs by the ids of their passages. */
    FactProof(Map<String, Paragraph> paragraphs, Findings findings) {
        this.paragraphs = paragraphs;
        this.findings = findings;
    }

    void prove(Seed.Node node) {
        Quotes quotes = quotes(node.row(), node.evidence());
        if (quotes == null) {
            return;
        }
        if (node.type().name().equals("Target")) {
            target(node, quotes);
        } else {
            name(node, quotes);
        }
    }

    void prove(Seed.Edge edge) {
        Quotes quotes = quotes(edge.row(), edge.evidence());
        if (quotes == null) {
            return;
        }
        for (String column : QUOTED_BY_EDGES) {
            within(edge.row(), edge.properties(), column, quotes);
        }
    }

    private void name(Seed.Node node, Quotes quotes) {
        Set<String> names = new LinkedHashSet<>();
        if (node.properties().get("name") instanceof String name) {
            names.add(name);
        }
        if (node.properties().get("aliases") instanceof List<?> aliases) {
            aliases.forEach(a -> names.add(String.valueOf(a)));
        }
        if (names.stream().noneMatch(quotes::near)) {
            findings.add(
                    node.row(),
                    "name",
                    "'" + String.join("', '", names) + "' is in none of the cited paragraphs "
                            + passages(node.evidence()) + "; the name or an alias has to be printed there");
        }
    }

    private void target(Seed.Node target, Quotes quotes) {
        within(target.row(), target.properties(), "text", quotes);
        near(target, "metric", quotes);
        near(target, "baselineText", quotes);
        if (target.properties().get("value") instanceof Double value
                && target.properties().get("text") instanceof String text
                && !PrintedNumber.states(text, value)) {
            findings.add(
                    target.row(), "value", "is " + target.row().get("value") + "; '" + text + "' does not state it");
        }
    }

    private void near(Seed.Node node, String column, Quotes quotes) {
        if (node.properties().get(column) instanceof String words && !quotes.near(words)) {
            findings.add(
                    node.row(),
                    column,
                    "'" + words + "' is in none of the cited paragraphs " + passages(node.evidence()));
        }
    }

    private void within(Table.Row row, Map<String, Object> properties, String column, Quotes quotes) {
        if (properties.get(column) instanceof String words && !quotes.within(words)) {
            findings.add(row, column, "'" + words + "' is in none of the spans " + row.get("evidence"));
        }
    }

    /** What the evidence quotes; null if one of its paragraphs could not be read. Spans outside of their paragraphs are found and left out. */
    private @Nullable Quotes quotes(Table.Row row, List<Locator> evidence) {
        List<String> cited = new ArrayList<>();
        List<String> spans = new ArrayList<>();
        boolean complete = true;
        for (Locator locator : evidence) {
            Paragraph paragraph = paragraphs.get(locator.passage());
            if (paragraph == null) {
                complete = false;
                continue;
            }
            String text = paragraph.text();
            cited.add(text);
            if (locator.end() > text.length()) {
                findings.add(
                        row,
                        "evidence",
                        "'" + locator + "' ends behind the paragraph, which has " + text.length() + " characters");
            } else {
                spans.add(text.substring(locator.start(), locator.end()));
            }
        }
        return complete ? new Quotes(cited, spans) : null;
    }

    private static List<String> passages(List<Locator> evidence) {
        return evidence.stream().map(Locator::passage).distinct().toList();
    }
}
