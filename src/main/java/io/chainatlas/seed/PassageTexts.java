package io.chainatlas.seed;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the paragraphs' texts beside their locators in the graph where the operator has the documents, and takes them out where not. Only a paragraph with the very hash of the seed gets its text.
 */
final class PassageTexts {
    private static final String WANTED =
            "MATCH (d:Document)<-[:IN]-(p:Passage) WHERE p.text IS NULL RETURN DISTINCT d.id AS id, d.file AS file";

    private static final String FILL = """
            UNWIND $rows AS row
            MATCH (p:Passage {id: row.id}) WHERE p.sha256 = row.sha256
            SET p.text = row.text
            """;

    private static final String CLEAR = "MATCH (p:Passage) WHERE p.text IS NOT NULL REMOVE p.text";

    private final WriteDoor graph;

    PassageTexts(WriteDoor graph) {
        this.graph = graph;
    }

    /** Fills or clears, and gives the files that are not in the folder. */
    List<String> apply(@Nullable Path folder) {
        return graph.inOneTransaction(writer -> {
            List<String> missing = new ArrayList<>();
            if (folder == null) {
                writer.run(Statement.of(CLEAR));
                return missing;
            }
            for (Map<String, Object> document : writer.read(Statement.of(WANTED))) {
                Path file = folder.resolve((String) document.get("file"));
                if (Files.exists(file)) {
                    writer.run(Statement.of(FILL, "rows", rows((String) document.get("id"), file)));
                } else {
                    missing.add(file.toString());
                }
            }
            return missing;
        });
    }

    private static List<Map<String, Object>> rows(@Nullable String document, Path file) {
        return SourceText.paragraphs(file).stream()
                .map(p -> Map.<String, Object>of(
                        "id", document + "-" + p.number(), "sha256", p.sha256(), "text", p.text()))
                .toList();
    }
}
