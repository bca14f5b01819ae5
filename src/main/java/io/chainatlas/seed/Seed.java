package io.chainatlas.seed;

import io.chainatlas.model.EdgeType;
import io.chainatlas.model.NodeType;
import java.util.List;
import java.util.Map;

/**
 * A seed that has been read and found in order.
 *
 * @param documents the documents, as properties
 * @param passages the passages, as properties
 * @param nodes the nodes
 * @param edges the edges
 */
record Seed(
        List<Map<String, Object>> documents, List<Map<String, Object>> passages, List<Node> nodes, List<Edge> edges) {
    /**
     * A node.
     *
     * @param properties all of its properties, id, name, aliases and basis among them; what has no value is missing
     */
    public record Node(
            NodeType type, String id, Map<String, Object> properties, List<Locator> evidence, Table.Row row) {}

    /**
     * An edge.
     *
     * @param id the two ends, the type and what tells parallel edges apart
     * @param properties its properties, basis among them; what has no value is missing
     */
    public record Edge(
            EdgeType type,
            String id,
            String from,
            String to,
            Map<String, Object> properties,
            List<Locator> evidence,
            Table.Row row) {}
}
