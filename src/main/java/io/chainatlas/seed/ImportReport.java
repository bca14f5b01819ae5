package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * What an import changed.
 *
 * @param sources how many documents, passages and properties of them
 * @param conflicts what stayed because a user had changed it
 */
record ImportReport(
        int sources,
        int nodesAdded,
        int nodesUpdated,
        int nodesRemoved,
        int edgesAdded,
        int edgesUpdated,
        int edgesRemoved,
        List<String> conflicts) {
    /** Whether the graph is as it was. */
    public boolean nothingChanged() {
        return sources + nodesAdded + nodesUpdated + nodesRemoved + edgesAdded + edgesUpdated + edgesRemoved == 0;
    }

    @Override
    public String toString() {
        return nothingChanged()
                ? "nothing changed"
                : "nodes +%d ~%d -%d, edges +%d ~%d -%d"
                        .formatted(nodesAdded, nodesUpdated, nodesRemoved, edgesAdded, edgesUpdated, edgesRemoved);
    }

    /** Collects a report. */
    static final class Builder {
        private final List<String> conflicts = new ArrayList<>();
        private int sources;
        private SeedImport.Difference nodes = new SeedImport.Difference(List.of(), List.of(), List.of());
        private SeedImport.Difference edges = nodes;

        void conflict(String text) {
            conflicts.add(text);
        }

        void sources(int changed) {
            sources = changed;
        }

        void add(SeedImport.Difference ofNodes, SeedImport.Difference ofEdges) {
            nodes = ofNodes;
            edges = ofEdges;
        }

        ImportReport build() {
            return new ImportReport(
                    sources,
                    nodes.added().size(),
                    nodes.updated().size(),
                    nodes.removed().size(),
                    edges.added().size(),
                    edges.updated().size(),
                    edges.removed().size(),
                    List.copyOf(conflicts));
        }
    }
}
