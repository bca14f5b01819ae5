package io.chainatlas.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the explorer's files keep to: small, all words in dictionaries, each in two languages, each named key there. */
class SourcesTests {
    private static final Path FOLDER = Path.of("src/main/resources/static/explorer");
    private static final int LINES = 250;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PAIR = Pattern.compile("(?m)^  '?([\\w.]+)'?:"
            + " \\[\\s*('(?:[^'\\\\]|\\\\.)*'|\"[^\"]*\"),\\s*('(?:[^'\\\\]|\\\\.)*'|\"[^\"]*\"),?\\s*\\],");
    private static final Pattern ENTRY = Pattern.compile("(?m)^  '?([\\w.]+)'?: \\[");
    private static final Pattern DICTIONARY = Pattern.compile("import (\\w+) from '[./]*words/(\\w+)\\.js'");
    private static final Pattern SPEAKER = Pattern.compile("const (\\w+) = say\\((\\w+)\\)");

    @Test
    void filesStaySmall() {
        assertThat(files(""))
                .hasSizeGreaterThan(20)
                .allSatisfy(file ->
                        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LINES));
    }

    @Test
    void noWordOfThePageIsOutsideTheDictionaries() {
        assertThat(files(".js").stream().filter(file -> !file.startsWith(FOLDER.resolve("words"))))
                .allSatisfy(file -> assertThat(withoutComments(read(file)))
                        .as(file.toString())
                        .doesNotContainPattern(HAN));
    }

    @Test
    void everyWordIsThereInBothLanguages() {
        assertThat(dictionaries()).allSatisfy((name, text) -> {
            List<String> keys =
                    ENTRY.matcher(text).results().map(m -> m.group(1)).toList();
            List<MatchResult> pairs = PAIR.matcher(text).results().toList();
            assertThat(pairs).as(name).extracting(m -> m.group(1)).containsExactlyElementsOf(keys);
            assertThat(keys).as(name).doesNotHaveDuplicates();
            assertThat(pairs).as(name).allSatisfy(pair -> {
                assertThat(pair.group(2)).hasSizeGreaterThan(2);
                assertThat(pair.group(3)).hasSizeGreaterThan(2);
                assertThat(slots(pair.group(3))).as(pair.group(1)).isEqualTo(slots(pair.group(2)));
            });
        });
    }

    @Test
    void everyKeyThatIsSaidIsInItsDictionary() {
        Map<String, String> dictionaries = dictionaries();
        for (Path file : files(".js")) {
            String code = read(file);
            Map<String, String> imported =
                    DICTIONARY.matcher(code).results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
            SPEAKER.matcher(code)
                    .results()
                    .filter(m -> imported.containsKey(m.group(2)))
                    .forEach(speaker -> {
                        String words = dictionaries.getOrDefault(imported.get(speaker.group(2)), "");
                        Set<String> known = ENTRY.matcher(words)
                                .results()
                                .map(m -> m.group(1))
                                .collect(Collectors.toSet());
                        Pattern said = Pattern.compile("(?<![\\w.])" + speaker.group(1) + "\\('([\\w.]+)'");
                        Set<String> missing = said.matcher(code)
                                .results()
                                .map(m -> m.group(1))
                                .filter(key -> !known.contains(key))
                                .collect(Collectors.toCollection(TreeSet::new));
                        assertThat(missing)
                                .as("said in %s and not in words/%s", file, imported.get(speaker.group(2)))
                                .isEmpty();
                    });
        }
    }

    /** The code without comments, and without the name of the program, which is the same in every language. */
    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/|(?m)(?<![:\\w])//.*$", "").replace("链图", "");
    }

    private static Set<String> slots(String words) {
        return Pattern.compile("\\{\\w+}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> dictionaries() {
        return files(".js").stream()
                .filter(file -> file.startsWith(FOLDER.resolve("words")))
                .collect(
                        Collectors.toMap(file -> file.getFileName().toString().replace(".js", ""), SourcesTests::read));
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
