package io.chainatlas.seed;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Brings the graph in line with a seed, in one transaction or none. What the seed added and nobody changed since follows the seed: it is added, updated or removed. What a user added or changed stays as it
 * is; where the seed says something else by now, that is reported.
 *
 * <p>Each node and edge that came from a seed remembers the fingerprint of its row ({@code seed}) and its version at that time ({@code seedVersion}); a higher {@code version} is a user's change.
 */
final class SeedImport {
    private static final int BATCH = 2_000;

    private final WriteDoor graph;

    public SeedImport(WriteDoor graph) {
        this.graph = graph;
    }

    /** Imports a seed and tells what that changed. A second import of the same seed changes nothing. */
    public ImportReport run(Seed seed) {
        List<Map<String, Object>> nodeRows = nodeRows(seed);
        List<Map<String, Object>> edgeRows = edgeRows(seed);
        return graph.inOneTransaction(writer -> {
            ImportReport.Builder report = new ImportReport.Builder();
            Difference nodes = difference(nodeRows, SeedCypher.KNOWN_NODES, writer, report);
            Difference edges = difference(edgeRows, SeedCypher.KNOWN_EDGES, writer, report);
            sources(seed, writer, report);
            write(SeedCypher.REMOVE_EDGES, ids(edges.removed()), writer);
            keepHeld(nodes.removed(), writer, report);
            write(SeedCypher.REMOVE_NODES, ids(nodes.removed()), writer);
            nodes.written().forEach(SeedImport::addPinyin);
            write(SeedCypher.ADD_NODES, nodes.added(), writer);
            write(SeedCypher.UPDATE_NODES, nodes.updated(), writer);
            write(SeedCypher.REMOVE_EVIDENCE, nodes.updated(), writer);
            write(SeedCypher.ADD_EVIDENCE, nodes.written(), writer);
            write(SeedCypher.ADD_EDGES, edges.added(), writer);
            write(SeedCypher.UPDATE_EDGES, edges.updated(), writer);
            report.add(nodes, edges);
            return report.build();
        });
    }

    /** After the seed's edges have gone, an edge that is left is a user's, and would go with its end. */
    private static void keepHeld(Collection<String> removed, WriteDoor.Writer writer, ImportReport.Builder report) {
        if (removed.isEmpty()) {
            return;
        }
        writer.read(Statement.of(SeedCypher.HELD_NODES, "rows", ids(removed))).forEach(r -> {
            removed.remove((String) r.get("id"));
            report.conflict(r.get("id") + " is no longer in the seed, but an edge of a user needs it; it stays");
        });
    }

    private static void sources(Seed seed, WriteDoor.Writer writer, ImportReport.Builder report) {
        int before = 0;
        for (String statement : List.of(SeedCypher.MERGE_DOCUMENTS, SeedCypher.MERGE_PASSAGES)) {
            List<Map<String, Object>> rows =
                    statement.equals(SeedCypher.MERGE_DOCUMENTS) ? seed.documents() : seed.passages();
            before += write(statement, rows, writer);
        }
        report.sources(before);
    }

    /** What is to be done with the rows of a seed. */
    record Difference(List<Map<String, Object>> added, List<Map<String, Object>> updated, Collection<String> removed) {
        List<Map<String, Object>> written() {
            return Stream.concat(added.stream(), updated.stream()).toList();
        }
    }

    private static Difference difference(
            List<Map<String, Object>> rows, String known, WriteDoor.Writer writer, ImportReport.Builder report) {
        Map<String, Map<String, Object>> inGraph = new HashMap<>();
        writer.read(Statement.of(known)).forEach(r -> inGraph.put((String) r.get("id"), r));
        List<Map<String, Object>> added = new ArrayList<>();
        List<Map<String, Object>> updated = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, Object> there = inGraph.remove((String) row.get("id"));
            if (there == null) {
                added.add(row);
            } else if (!Objects.equals(row.get("seed"), there.get("seed"))) {
                if (there.get("seed") == null || !Objects.equals(there.get("version"), there.get("seedVersion"))) {
                    report.conflict(row.get("id") + " was changed by a user and by the seed; the user's change stays");
                } else {
                    updated.add(row);
                }
            }
        }
        List<String> removed = new ArrayList<>();
        for (Map<String, Object> there : inGraph.values()) {
            if (there.get("seed") == null) {
                continue;
            }
            if (Objects.equals(there.get("version"), there.get("seedVersion"))) {
                removed.add((String) there.get("id"));
            } else {
                report.conflict(there.get("id") + " is no longer in the seed, but a user changed it; it stays");
            }
        }
        return new Difference(added, updated, removed);
    }

    private static List<Map<String, Object>> nodeRows(Seed seed) {
        return seed.nodes().stream()
                .map(n -> {
                    Map<String, Object> row = Fingerprint.row(n.id(), n.type().name(), n.properties(), n.evidence());
                    row.put("type", n.type().name());
                    return row;
                })
                .toList();
    }

    private static List<Map<String, Object>> edgeRows(Seed seed) {
        return seed.edges().stream()
                .map(e -> {
                    String group = e.type().from() + " " + e.type().type() + " "
                            + e.type().to();
                    Map<String, Object> row = Fingerprint.row(e.id(), group, e.properties(), e.evidence());
                    row.put("type", e.type().type());
                    row.put("from", e.from());
                    row.put("to", e.to());
                    return row;
                })
                .toList();
    }

    /** For rows to be written only: it is long to find out, and follows from the name and the aliases, which the fingerprint covers. */
    @SuppressWarnings("unchecked")
    private static void addPinyin(Map<String, Object> row) {
        row.put("pinyin", Pinyin.of((Map<String, Object>) Objects.requireNonNull(row.get("properties"))));
    }

    private static List<Map<String, Object>> ids(Collection<String> ids) {
        return ids.stream().map(id -> Map.<String, Object>of("id", id)).toList();
    }

    private static int write(String statement, List<Map<String, Object>> rows, WriteDoor.Writer writer) {
        int changed = 0;
        for (int i = 0; i < rows.size(); i += BATCH) {
            changed += writer.run(Statement.of(statement, "rows", rows.subList(i, Math.min(i + BATCH, rows.size()))));
        }
        return changed;
    }
}
