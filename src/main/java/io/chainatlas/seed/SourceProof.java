package io.chainatlas.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves the rows of documents.csv and passages.csv: each document's file is there and is the same to the byte, each passage is what the text gives, and no paragraph is left out. A file that differs is read
 * all the same, so that the passages tell where it does.
 */
final class SourceProof {
    private static final String DOCUMENTS = "documents.csv";
    private static final String PASSAGES = "passages.csv";

    private final Path folder;
    private final Findings findings;
    private final Map<String, List<Paragraph>> texts = new LinkedHashMap<>();
    private final Set<String> declared = new HashSet<>();

    SourceProof(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void prove(List<Path> seedFolders) {
        rows(seedFolders, DOCUMENTS).forEach(this::document);
        Set<String> passages = new HashSet<>();
        for (Table.Row row : rows(seedFolders, PASSAGES)) {
            passages.add(row.get("id"));
            passage(row);
        }
        texts.forEach((document, text) -> leftOut(document, text, passages));
    }

    /** The paragraphs of each document that could be read. */
    Map<String, List<Paragraph>> texts() {
        return texts;
    }

    /** The same paragraphs by the ids of their passages. */
    Map<String, Paragraph> paragraphs() {
        Map<String, Paragraph> paragraphs = new HashMap<>();
        texts.forEach((document, text) -> text.forEach(p -> paragraphs.put(document + "-" + p.number(), p)));
        return paragraphs;
    }

    /** The rows of a file again, because a seed that has been read keeps no lines of its documents and passages. */
    private List<Table.Row> rows(List<Path> seedFolders, String name) {
        List<Table.Row> rows = new ArrayList<>();
        for (Path seed : seedFolders) {
            if (Files.exists(seed.resolve(name))) {
                rows.addAll(Table.read(seed, seed.resolve(name), findings).rows());
            }
        }
        return rows;
    }

    private void document(Table.Row row) {
        declared.add(row.get("id"));
        Path file = folder.resolve(row.get("file"));
        if (!Files.isRegularFile(file)) {
            findings.add(row, "file", "'" + row.get("file") + "' is not in the folder " + folder);
            return;
        }
        try {
            String sha256 = Sha256.of(Files.readAllBytes(file));
            if (!sha256.equals(row.get("sha256"))) {
                findings.add(
                        row,
                        "sha256",
                        "is " + row.get("sha256") + "; the file '" + row.get("file") + "' has " + sha256
                                + " and so is another edition of the text");
            }
            texts.put(row.get("id"), SourceText.paragraphs(file));
        } catch (IOException | UncheckedIOException e) {
            findings.add(row, "file", "'" + row.get("file") + "' cannot be read as UTF-8: " + e.getMessage());
        }
    }

    private void passage(Table.Row row) {
        List<Paragraph> text = texts.get(row.get("document"));
        if (text == null) {
            if (!declared.contains(row.get("document"))) {
                findings.add(row, "document", "'" + row.get("document") + "' is not in " + DOCUMENTS);
            }
            return;
        }
        long number = Long.parseLong(row.get("paragraph"));
        if (number < 1 || number > text.size()) {
            findings.add(row, "paragraph", "is " + number + "; the text has 1 to " + text.size());
            return;
        }
        Paragraph paragraph = text.get((int) number - 1);
        same(row, "section", paragraph.section());
        same(row, "kind", paragraph.kind().name());
        same(row, "length", Integer.toString(paragraph.text().length()));
        same(row, "sha256", paragraph.sha256());
    }

    private void same(Table.Row row, String column, String inText) {
        if (!row.get(column).equals(inText)) {
            findings.add(row, column, "is '" + row.get(column) + "'; the text gives '" + inText + "'");
        }
    }

    private void leftOut(String document, List<Paragraph> text, Set<String> passages) {
        String missing = text.stream()
                .filter(p -> !passages.contains(document + "-" + p.number()))
                .map(p -> Integer.toString(p.number()))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            findings.add(PASSAGES, 0, "paragraph", "lacks these of " + document + ": " + missing);
        }
    }
}
