package io.chainatlas.seed;

import io.chainatlas.model.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a folder's documents, passages and verbs. A folder of a user need not have any of its own. */
final class SourceRows {
    private final Path folder;
    private final Values values;
    private final Findings findings;

    SourceRows(Path folder, Vocabulary vocabulary, Findings findings) {
        this.folder = folder;
        this.values = new Values(vocabulary, findings);
        this.findings = findings;
    }

    List<Map<String, Object>> documents() {
        List<Map<String, Object>> documents = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Table.Row row : rows("documents.csv", Columns.DOCUMENTS)) {
            required(row, "id", "title", "file", "sha256");
            unique(row, ids);
            Map<String, Object> document = texts(row, "id", "title", "issuer", "number", "file", "sha256");
            if (!row.get("issuedOn").isEmpty()) {
                document.put("issuedOn", values.date(row, "issuedOn", row.get("issuedOn")));
            }
            documents.add(document);
        }
        return documents;
    }

    List<Map<String, Object>> passages() {
        List<Map<String, Object>> passages = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Table.Row row : rows("passages.csv", Columns.PASSAGES)) {
            required(row, "id", "document", "paragraph", "kind", "length", "sha256");
            unique(row, ids);
            Map<String, Object> passage = texts(row, "id", "document", "kind", "sha256");
            passage.put("section", row.get("section"));
            passage.put("paragraph", values.integer(row, "paragraph", row.get("paragraph")));
            passage.put("length", values.integer(row, "length", row.get("length")));
            values.oneOf(row, "kind", row.get("kind"), "PassageKind");
            if (!row.get("id").equals(row.get("document") + "-" + row.get("paragraph"))) {
                findings.add(
                        row,
                        "id",
                        "is '" + row.get("id") + "'; a passage's id is its document, a hyphen and its paragraph");
            }
            passages.add(passage);
        }
        return passages;
    }

    Lexicon verbs() {
        Map<String, String> states = new LinkedHashMap<>();
        for (Table.Row row : rows("lexicon/verbs.csv", Columns.VERBS)) {
            required(row, "verb", "state");
            values.oneOf(row, "state", row.get("state"), "SegmentState");
            if (states.put(row.get("verb"), row.get("state")) != null) {
                findings.add(row, "verb", "'" + row.get("verb") + "' stands here twice");
            }
        }
        return new Lexicon(states);
    }

    private List<Table.Row> rows(String name, List<String> columns) {
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            return List.of();
        }
        Table table = Table.read(folder, path, findings);
        table.checkHeader(columns, findings);
        return table.rows();
    }

    private void required(Table.Row row, String... columns) {
        for (String column : columns) {
            if (row.get(column).isEmpty()) {
                findings.add(row, column, "is empty; it is required");
            }
        }
    }

    private void unique(Table.Row row, Set<String> ids) {
        if (!ids.add(row.get("id"))) {
            findings.add(row, "id", "'" + row.get("id") + "' stands here twice");
        }
    }

    private static Map<String, Object> texts(Table.Row row, String... columns) {
        Map<String, Object> texts = new LinkedHashMap<>();
        for (String column : columns) {
            if (!row.get(column).isEmpty()) {
                texts.put(column, row.get(column));
            }
        }
        return texts;
    }
}
