package io.chainatlas.security;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents that may run where not every document may: the files {@code *.graphql} of a folder, by their hashes. */
public final class TrustedDocuments {
    private final Map<String, String> documents;
    private final Map<Path, Document> files;

    private TrustedDocuments(Map<String, String> documents, Map<Path, Document> files) {
        this.documents = Map.copyOf(documents);
        this.files = files;
    }

    /**
     * Reads a folder and the folders in it. A file counts with and without the white space at its end, because clients send either.
     *
     * @throws IllegalArgumentException with all findings, if there is no such folder, no document in it, or one that is not GraphQL
     */
    public static TrustedDocuments read(Path folder) {
        Map<String, String> documents = new HashMap<>();
        Map<Path, Document> parsed = new LinkedHashMap<>();
        List<String> findings = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                String text = Files.readString(file);
                parsed.put(file, Parser.parse(text));
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
        return new TrustedDocuments(documents, parsed);
    }

    /** What a schema finds wrong with them, each with its file and line; empty where all of them can run. */
    public List<String> findings(GraphQLSchema schema) {
        List<String> findings = new ArrayList<>();
        files.forEach((file, document) -> {
            for (ValidationError error : new Validator().validateDocument(schema, document, Locale.ENGLISH)) {
                String line = error.getLocations().stream()
                        .findFirst()
                        .map(at -> ":" + at.getLine())
                        .orElse("");
                findings.add(file + line + ": " + error.getMessage());
            }
        });
        return findings;
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
