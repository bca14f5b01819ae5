package io.chainatlas.insight;

import java.util.List;

/** How much of each document gave facts, and how much is known of each chain. */
record Coverage(List<DocumentCoverage> documents, List<ChainCoverage> chains, Provenance provenance) {
    /**
     * The coverage of a document.
     *
     * @param document the document's id
     * @param share paragraphs that gave facts over paragraphs of text and tables
     * @param facts pieces of evidence of entities and relationships
     * @param blind the ids of paragraphs of text and tables that gave none
     * @param images the ids of boxes that are only images
     */
    record DocumentCoverage(String document, Ratio share, int facts, List<String> blind, List<String> images) {}

    /** What is known of a chain. */
    record ChainCoverage(
            String chain, int segments, int covered, int companies, int projects, int platforms, int planners) {}
}
