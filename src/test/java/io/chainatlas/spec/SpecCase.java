package io.chainatlas.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A case of the manual or of the questions: a {@code ##} heading, the words below it and the fences.
 *
 * @param file the file
 * @param title the heading
 * @param prose the words outside the fences
 * @param fences what stands in each fence, by what is written behind its opening: {@code graphql}, {@code json variables}, {@code cypher}, {@code json params}, {@code json response}, {@code json contains}, {@code json absent}
 */
record SpecCase(Path file, String title, String prose, Map<String, String> fences) {
    /** The cases of the manual. */
    static List<SpecCase> all() {
        return in("spec");
    }

    /** The cases of a folder of the tests' resources. */
    static List<SpecCase> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
            return files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SpecCase> read(Path file) {
        List<SpecCase> cases = new ArrayList<>();
        String title = null;
        StringBuilder prose = new StringBuilder();
        Map<String, String> fences = new LinkedHashMap<>();
        String fence = null;
        StringBuilder text = new StringBuilder();
        for (String line : lines(file)) {
            if (fence != null) {
                if (line.equals("```")) {
                    fences.put(fence, text.toString());
                    fence = null;
                } else {
                    text.append(line).append('\n');
                }
            } else if (line.startsWith("```")) {
                fence = line.substring(3).strip();
                text.setLength(0);
            } else if (line.startsWith("## ")) {
                if (title != null) {
                    cases.add(new SpecCase(file, title, prose.toString(), fences));
                }
                prose.setLength(0);
                title = line.substring(3).strip();
                fences = new LinkedHashMap<>();
            } else {
                prose.append(line).append('\n');
            }
        }
        if (title != null) {
            cases.add(new SpecCase(file, title, prose.toString(), fences));
        }
        return cases.stream().filter(c -> c.fences.containsKey("graphql")).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return file.getFileName() + ": " + title;
    }

    String fence(String name) {
        return fences.getOrDefault(name, "");
    }
}
