package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.model.Sdl;
import io.chainatlas.model.SdlVocabulary;
import io.chainatlas.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** A copy of the miniature seed {@code world}, for a test to change. */
record SeedCopy(Path folder) {
    static final Path WORLD = Path.of("src/test/resources/world");
    static final Vocabulary VOCABULARY = SdlVocabulary.of(Sdl.load());

    /** Copies the seed into a folder. */
    static SeedCopy in(Path folder) throws IOException {
        FileSystemUtils.copyRecursively(WORLD, folder);
        return new SeedCopy(folder);
    }

    /** Puts a line in the place of the one there, or behind the last with empty lines between. */
    SeedCopy line(String file, int number, String text) throws IOException {
        Path path = folder.resolve(file);
        List<String> lines = new ArrayList<>(Files.readAllLines(path));
        while (lines.size() < number) {
            lines.add("");
        }
        lines.set(number - 1, text);
        return file(file, String.join("\n", lines) + "\n");
    }

    /** Replaces words that the file must hold. */
    SeedCopy replace(String file, String words, String others) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(words);
        return file(file, text.replace(words, others));
    }

    /** Writes a whole file. */
    SeedCopy file(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
        return this;
    }

    /** The seed of this folder and of further ones. */
    Seed read(Path... further) {
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(List.of(further));
        return SeedReader.read(folders, VOCABULARY);
    }

    /** What the reader finds in this folder and in further ones, a line each; nothing if they are in order. */
    List<String> findings(Path... further) {
        try {
            read(further);
            return List.of();
        } catch (SeedException e) {
            return e.findings().stream().map(Finding::toString).toList();
        }
    }
}
