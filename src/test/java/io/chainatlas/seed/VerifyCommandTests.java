package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

class VerifyCommandTests {
    private static final String DOCUMENTS = "--documents=src/test/resources/proof/documents";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void isContentWithASeedThatAgrees() {
        assertThat(run("verify", DOCUMENTS, "--seed=src/test/resources/proof/seed"))
                .isZero();
        assertThat(text(out)).contains("Every row agrees", "harbour: 3 of 5 paragraphs gave facts", "7, 8  二、发展目标");
        assertThat(text(errors)).isEmpty();
    }

    @Test
    void tellsFindings(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/proof/seed"), folder);
        Path leads = folder.resolve("edges/company-leads-chain.csv");
        Files.writeString(leads, Files.readString(leads).replace("@44-55", "@44-51"));
        assertThat(run("verify", "--seed=" + folder, DOCUMENTS)).isEqualTo(1);
        assertThat(text(out))
                .startsWith("edges/company-leads-chain.csv:2 [title] '链主企业'")
                .contains("\n1 finding\n");
    }

    @Test
    void tellsWhatIsWrongWithTheSeedItself(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/proof/seed"), folder);
        Files.delete(folder.resolve("nodes/zone.csv"));
        assertThat(run("verify", "--seed=" + folder, DOCUMENTS)).isEqualTo(1);
        assertThat(text(out))
                .contains("'zone:明州港区' is in no file of nodes", "The proof begins when the seed itself is in order.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verify",
                "verify --documents=",
                "verify --documents=no-such-folder --seed=src/test/resources/proof/seed",
                "verify --documents=src/test/resources/proof/documents --seed=no-such-folder",
                "verify --documents=src/test/resources/proof/documents --seeds=src/test/resources/proof/seed",
                "verify src/test/resources/proof/documents"
            })
    void explainsWrongUsage(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(text(errors)).contains("Usage: verify --documents=<folder>");
        assertThat(text(out)).isEmpty();
    }

    private int run(String... arguments) {
        return new VerifyCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
