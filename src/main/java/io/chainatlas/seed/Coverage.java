package io.chainatlas.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of a document gave facts. Only running text and rows of tables count: headings, captions, images and the table of contents state nothing of their own.
 *
 * @param document the document's id
 * @param paragraphs how many of its paragraphs count
 * @param cited how many of those a node or an edge cites
 * @param gaps those that nothing cites, in order
 */
record Coverage(String document, int paragraphs, int cited, List<Gap> gaps) {
    /**
     * A paragraph that gave no facts.
     *
     * @param paragraph its number
     * @param section its path of headings; empty before the first heading
     */
    public record Gap(int paragraph, String section) {}

    /** Measures a document by the ids of all passages that anything cites. */
    static Coverage of(String document, List<Paragraph> text, Set<String> citedPassages) {
        List<Paragraph> counted =
                text.stream().filter(p -> p.kind().statesFacts()).toList();
        List<Gap> gaps = counted.stream()
                .filter(p -> !citedPassages.contains(document + "-" + p.number()))
                .map(p -> new Gap(p.number(), p.section()))
                .toList();
        return new Coverage(document, counted.size(), counted.size() - gaps.size(), gaps);
    }

    /** The measure, and below it the paragraphs without facts by section. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("%s: %d of %d paragraphs gave facts".formatted(document, cited, paragraphs));
        if (!gaps.isEmpty()) {
            text.append("; none came from");
        }
        Map<String, List<Gap>> bySection =
                gaps.stream().collect(Collectors.groupingBy(Gap::section, LinkedHashMap::new, Collectors.toList()));
        bySection.forEach((section, of) -> text.append("\n  ")
                .append(of.stream().map(g -> Integer.toString(g.paragraph())).collect(Collectors.joining(", ")))
                .append("  ")
                .append(section.isEmpty() ? "(before the first heading)" : section));
        return text.toString();
    }
}
