package io.chainatlas.seed;

import java.util.List;

/**
 * What the evidence of a row quotes.
 *
 * @param paragraphs the texts of the cited paragraphs
 * @param spans the words of the spans
 */
record Quotes(List<String> paragraphs, List<String> spans) {
    /** Whether a cited paragraph holds the words, wherever in it. */
    boolean near(String words) {
        return paragraphs.stream().anyMatch(p -> p.contains(words));
    }

    /** Whether a span holds the words. */
    boolean within(String words) {
        return spans.stream().anyMatch(s -> s.contains(words));
    }
}
