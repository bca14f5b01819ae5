package io.chainatlas.seed;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.ReadDoor;
import io.chainatlas.model.EdgeType;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the graph as a seed folder: documents, passages, nodes and edges, each file sorted. An unchanged graph gives the very bytes it was imported from. What is not in the graph (lexicon, bounds, cookbook) is not written.
 */
@Component
class SeedExport {
    private static final Duration LONG = Duration.ofMinutes(5);

    private final ReadDoor graph;
    private final Vocabulary vocabulary;

    SeedExport(ReadDoor graph, Vocabulary vocabulary) {
        this.graph = graph;
        this.vocabulary = vocabulary;
    }

    /** Writes into a folder, which is made if need be, and tells how many rows were written. */
    int to(Path folder) {
        int rows = write(
                folder,
                "documents.csv",
                Columns.DOCUMENTS,
                "MATCH (d:Document) RETURN properties(d) AS row ORDER BY d.id");
        rows += write(
                folder,
                "passages.csv",
                Columns.PASSAGES,
                "MATCH (p:Passage)-[:IN]->(d:Document) RETURN p {.*, document: d.id} AS row ORDER BY d.id, p.paragraph");
        for (NodeType type : vocabulary.entities()) {
            String file = "nodes/" + type.name().toLowerCase(Locale.ROOT) + ".csv";
            rows += write(folder, file, Columns.of(type), NODES.formatted(type.name()));
        }
        for (EdgeType type : vocabulary.edges().values()) {
            String statement = EDGES.formatted(type.from(), type.type(), type.to());
            rows += write(folder, "edges/" + type.fileName() + ".csv", Columns.of(type, vocabulary), statement);
        }
        return rows;
    }

    private static final String NODES = """
            MATCH (n:%s)
            RETURN n {.*, evidence: COLLECT { MATCH (n)-[e:EVIDENCED_BY]->(p:Passage)-[:IN]->(d:Document)
              WITH p, e, d ORDER BY d.id, p.paragraph, e.start, e.end RETURN p.id + '@' + e.start + '-' + e.end }} AS row
            ORDER BY n.id
            """;

    private static final String EDGES = """
            MATCH (a:%s)-[r:%s]->(b:%s)
            RETURN r {.*, from: a.id, to: b.id} AS row
            ORDER BY a.id, b.id, coalesce(r.role, r.verb, r.title, r.mechanism, ''), r.basis
            """;

    private int write(Path folder, String file, List<String> columns, String statement) {
        List<Map<String, Object>> rows = graph.read(Statement.of(statement), LONG);
        Path path = folder.resolve(file);
        if (rows.isEmpty()) {
            return 0;
        }
        try {
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            try (BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
                    CSVPrinter printer = new CSVPrinter(writer, Table.FORMAT)) {
                printer.printRecord(columns);
                for (Map<String, Object> row : rows) {
                    Map<?, ?> values = (Map<?, ?>) Objects.requireNonNull(row.get("row"));
                    printer.printRecord(
                            columns.stream().map(c -> text(values.get(c))).toList());
                }
            }
            return rows.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return String.join(";", list.stream().map(String::valueOf).toList());
        }
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : value.toString();
    }
}
