package io.chainatlas.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A piece of evidence in words: document, section, paragraph, and the words of the span where the texts are there. */
record Citation(String document, String section, String paragraph, String quote) {
    /** What an operation selects of a piece of evidence for it. */
    static Citation of(Map<String, Object> evidence) {
        return new Citation(
                Data.text(evidence, "document.title"),
                Data.text(evidence, "section"),
                Data.text(evidence, "paragraph"),
                Data.text(evidence, "quote"));
    }

    /** The citations at a path, each once. */
    static List<Citation> all(Object value, String path) {
        return Data.objects(value, path).stream().map(Citation::of).distinct().toList();
    }

    String in(Language language) {
        String place = language.of(
                "《" + document + "》" + section + "，第 " + paragraph + " 段",
                document + ", " + section + ", paragraph " + paragraph);
        return quote.isEmpty() ? place : place + language.of("：“" + quote + "”", ": “" + quote + "”");
    }

    static String joined(List<Citation> citations, Language language) {
        return citations.stream().map(c -> c.in(language)).collect(Collectors.joining("\n"));
    }
}
