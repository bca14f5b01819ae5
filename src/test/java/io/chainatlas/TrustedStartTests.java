package io.chainatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trusted documents that the schema does not allow are told to whoever starts the program, and not to its clients. */
class TrustedStartTests {
    @Test
    void aTrustedDocumentThatDoesNotFitTheSchemaIsToldAtTheStart(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path documents = Files.createDirectory(folder.resolve("trusted"));
        Files.writeString(documents.resolve("good.graphql"), "{ companies { name } }");
        Files.writeString(documents.resolve("bad.graphql"), "{\n  companies { nme }\n}");

        try (RunningAtlas program = RunningAtlas.start(
                folder,
                "--atlas.engine.data=" + folder.resolve("data"),
                "--atlas.http.trusted-documents=" + documents)) {
            assertThat(program.exitCode()).isOne();
            assertThat(program.errors())
                    .contains("the trusted documents do not fit the schema")
                    .contains("bad.graphql:2: ")
                    .contains("'nme'")
                    .doesNotContain("good.graphql");
        }
    }
}
