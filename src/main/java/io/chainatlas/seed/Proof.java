package io.chainatlas.seed;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proves a seed against the source texts. The seed holds places and hashes and no sentences, so whoever has the texts can check that each fact stands where the seed says: {@link SourceProof} the documents
 * and passages, {@link FactProof} the nodes and edges, and {@link Coverage} how much of the texts gave facts at all.
 *
 * <p>A proof says that the words are there. Whether they mean what the row makes of them only a reader can tell.
 */
final class Proof {
    private Proof() {}

    /**
     * Proves a seed.
     *
     * @param seed the seed as {@link SeedReader} read it
     * @param folders the folders it was read from, for the lines of its documents and passages
     * @param documents the folder of the source texts, under the file names of documents.csv
     * @return everything that does not agree, and the coverage
     */
    public static ProofReport of(Seed seed, List<Path> folders, Path documents) {
        Findings findings = new Findings();
        SourceProof sources = new SourceProof(documents, findings);
        sources.prove(folders);

        FactProof facts = new FactProof(sources.paragraphs(), findings);
        Set<String> cited = new HashSet<>();
        for (Seed.Node node : seed.nodes()) {
            facts.prove(node);
            node.evidence().forEach(e -> cited.add(e.passage()));
        }
        for (Seed.Edge edge : seed.edges()) {
            facts.prove(edge);
            edge.evidence().forEach(e -> cited.add(e.passage()));
        }
        List<Coverage> coverage = sources.texts().entrySet().stream()
                .map(text -> Coverage.of(text.getKey(), text.getValue(), cited))
                .toList();
        return new ProofReport(findings.sorted(), coverage);
    }
}
