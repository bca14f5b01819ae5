package io.chainatlas.seed;

import io.chainatlas.model.NodeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what rows of one file say about rows of another: ends of edges, passages and spans, ids given twice. */
final class References {
    private final Findings findings;

    References(Findings findings) {
        this.findings = findings;
    }

    void check(List<Map<String, Object>> passages, List<Seed.Node> nodes, List<Seed.Edge> edges) {
        Map<String, Long> lengths = new HashMap<>();
        passages.forEach(p -> lengths.put((String) p.get("id"), p.get("length") instanceof Long length ? length : 0L));
        Map<String, Seed.Node> byId = new HashMap<>();
        for (Seed.Node node : nodes) {
            Seed.Node other = byId.putIfAbsent(node.id(), node);
            if (other != null) {
                findings.add(
                        node.row(),
                        "id",
                        "'" + node.id() + "' stands in " + other.row().file() + ":"
                                + other.row().line() + " already");
            }
            evidence(node.row(), node.evidence(), lengths);
        }
        Map<String, Seed.Edge> edgesById = new HashMap<>();
        for (Seed.Edge edge : edges) {
            Seed.Edge other = edgesById.putIfAbsent(edge.id(), edge);
            if (other != null) {
                findings.add(
                        edge.row(),
                        "from",
                        "the same fact stands in " + other.row().file() + ":"
                                + other.row().line() + "; put both places into its evidence");
            }
            end(edge.row(), "from", edge.from(), edge.type().from(), byId);
            end(edge.row(), "to", edge.to(), edge.type().to(), byId);
            evidence(edge.row(), edge.evidence(), lengths);
        }
    }

    private void end(Table.Row row, String column, String id, String type, Map<String, Seed.Node> byId) {
        Seed.Node node = byId.get(id);
        if (node == null) {
            findings.add(row, column, "'" + id + "' is in no file of nodes");
            return;
        }
        NodeType found = node.type();
        if (!found.name().equals(type)) {
            findings.add(row, column, "'" + id + "' is a " + found.name() + "; a " + type + " is needed");
        }
    }

    private void evidence(Table.Row row, List<Locator> evidence, Map<String, Long> lengths) {
        for (Locator locator : evidence) {
            Long length = lengths.get(locator.passage());
            if (length == null) {
                findings.add(row, "evidence", "'" + locator + "' names a passage that is not in passages.csv");
            } else if (locator.end() > length) {
                findings.add(
                        row,
                        "evidence",
                        "'" + locator + "' ends behind the paragraph, which has " + length + " characters");
            }
        }
    }
}
