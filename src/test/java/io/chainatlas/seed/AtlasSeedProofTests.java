package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.chainatlas.model.Sdl;
import io.chainatlas.model.SdlVocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The atlas's own seed against the five documents, where they are at hand; the repository does not hold them. */
class AtlasSeedProofTests {
    private static final String VARIABLE = "ATLAS_DOCUMENTS_DIR";
    private static final Path SEED = Path.of("graph-seed");

    @Test
    void everyRowAgreesWithTheDocuments() {
        String documents = System.getenv(VARIABLE);
        assumeTrue(
                documents != null && !documents.isBlank(),
                VARIABLE + " is not set: name the folder of the five source texts to prove the seed against them");
        assumeTrue(Files.isDirectory(SEED), "there is no folder " + SEED + " to prove");
        List<Path> folders = List.of(SEED);
        ProofReport report =
                Proof.of(SeedReader.read(folders, SdlVocabulary.of(Sdl.load())), folders, Path.of(documents));
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage()).hasSize(5);
    }
}
