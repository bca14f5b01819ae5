package io.chainatlas.security;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents that may run where not every document may: the files {@code *.graphql} of a folder, by their hashes. */
public final class TrustedDocuments {
    private final Map<String, String> documents;

    private TrustedDocuments(Map<String, String> documents) {
        this.documents = Map.copyOf(documents);
    }

    /**
     * Reads a folder and the folders in it. A file counts with and without the white space at its end, because clients send either.
     *
     * @throws IllegalArgumentException with all findings, if there is no such folder, no document in it, or one that is not GraphQL
     */
    public static TrustedDocuments read(Path folder) {
        Map<String, String> documents = new HashMap<>();
        List<String> findings = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                String text = Files.readString(file);
                Parser.parse(text);
                documents.put(DocumentHash.of(text), text);
                documents.put(DocumentHash.of(text.stripTrailing()), text.stripTrailing());
            } catch (InvalidSyntaxException e) {
                findings.add(file + ": " + e.getMessage());
            } catch (IOException e) {
                findings.add(file + " cannot be read as UTF-8 text: " + e.getMessage());
            }
        }
        if (documents.isEmpty() && findings.isEmpty()) {
            findings.add(folder + " holds no *.graphql file");
        }
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", findings));
        }
        return new TrustedDocuments(documents);
    }

    /** Whether a text is one of them, letter by letter. */
    public boolean holds(String document) {
        return documents.containsKey(DocumentHash.of(document));
    }

    /** The document of a hash; null if none has it. */
    public @Nullable String find(String hash) {
        return documents.get(hash);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder.toAbsolutePath() + " is no folder");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".graphql")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
