package io.chainatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
    @TempDir
    private Path folder;

    @Test
    void aSecondProgramIsToldWhoHoldsTheFolder() throws IOException {
        try (DataFolder first = DataFolder.take(folder)) {
            assertThat(first.used()).isFalse();
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(StartException.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageEndingWith(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aFolderThatWasLetGoCanBeTakenAgain() throws IOException {
        DataFolder.take(folder).close();
        DataFolder.take(folder).close();
        assertThat(folder.resolve("atlas.lock")).exists();
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void theGeneratedPasswordIsItsOwnersAlone() throws IOException {
        try (DataFolder taken = DataFolder.take(folder)) {
            String password = taken.generatePassword();
            assertThat(password).hasSizeGreaterThanOrEqualTo(20);
            assertThat(taken.password()).isEqualTo(password);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(taken.passwordFile())))
                    .isEqualTo("rw-------");
        }
    }
}
