package io.chainatlas.seed;

import io.chainatlas.model.EdgeType;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads seed folders and checks everything that can be checked without a database. Several folders are read as one, the first being the atlas's own. */
final class SeedReader {
    private final Vocabulary vocabulary;
    private final Findings findings = new Findings();

    private SeedReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The seed of the folders. Throws {@link SeedException} with all findings if there are any. */
    public static Seed read(List<Path> folders, Vocabulary vocabulary) {
        return new SeedReader(vocabulary).read(folders);
    }

    private Seed read(List<Path> folders) {
        List<Map<String, Object>> documents = new ArrayList<>();
        List<Map<String, Object>> passages = new ArrayList<>();
        List<Seed.Node> nodes = new ArrayList<>();
        List<Seed.Edge> edges = new ArrayList<>();
        Lexicon lexicon = new Lexicon(Map.of());
        for (Path folder : folders) {
            findings.within("");
            if (!Files.isDirectory(folder)) {
                findings.add(
                        folder.toString(),
                        0,
                        "",
                        "is not a folder; name seed folders with --atlas.seed.folders=<folder>,<folder>");
                continue;
            }
            findings.within(folders.size() > 1 ? folder + "/" : "");
            SourceRows sources = new SourceRows(folder, vocabulary, findings);
            documents.addAll(sources.documents());
            passages.addAll(sources.passages());
            lexicon = lexicon.and(sources.verbs());
            nodes.addAll(nodes(folder));
            edges.addAll(edges(folder, lexicon));
            Expectations.check(folder, findings);
        }
        findings.within("");
        new References(findings).check(passages, nodes, edges);
        findings.refuse();
        return new Seed(documents, passages, nodes, edges);
    }

    private List<Seed.Node> nodes(Path folder) {
        Map<String, NodeType> byFile = vocabulary.entities().stream()
                .collect(Collectors.toMap(t -> t.name().toLowerCase(Locale.ROOT) + ".csv", t -> t));
        List<Seed.Node> nodes = new ArrayList<>();
        for (Path path : files(folder.resolve("nodes"), byFile.keySet(), folder)) {
            NodeType type = byFile.get(path.getFileName().toString());
            if (type == null) {
                continue;
            }
            Table table = Table.read(folder, path, findings);
            table.checkHeader(Columns.of(type), findings);
            NodeRows rows = new NodeRows(type, vocabulary, findings);
            table.rows().forEach(row -> nodes.add(rows.node(row)));
        }
        return nodes;
    }

    private List<Seed.Edge> edges(Path folder, Lexicon lexicon) {
        Map<String, EdgeType> byFile = new HashMap<>();
        vocabulary.edges().values().forEach(e -> byFile.put(e.fileName() + ".csv", e));
        List<Seed.Edge> edges = new ArrayList<>();
        for (Path path : files(folder.resolve("edges"), byFile.keySet(), folder)) {
            EdgeType type = byFile.get(path.getFileName().toString());
            if (type == null) {
                continue;
            }
            Table table = Table.read(folder, path, findings);
            table.checkHeader(Columns.of(type, vocabulary), findings);
            EdgeRows rows = new EdgeRows(type, vocabulary, lexicon, findings);
            table.rows().forEach(row -> edges.add(rows.edge(row)));
        }
        return edges;
    }

    /** The CSV files of a folder in order of their names; a file that is not expected is found. */
    private List<Path> files(Path folder, Set<String> expected, Path root) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted =
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
            for (Path file : sorted) {
                if (!expected.contains(file.getFileName().toString())) {
                    findings.add(
                            root.relativize(file).toString().replace('\\', '/'),
                            0,
                            "",
                            "is not a file of a seed; in " + folder.getFileName() + " there may be "
                                    + new TreeSet<>(expected));
                }
            }
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
