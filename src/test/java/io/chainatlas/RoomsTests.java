package io.chainatlas;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms call only whom they may call, and the house rules that a machine can see hold. */
class RoomsTests {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.chainatlas");

    @Test
    void roomsCallOnlyWhomTheyMay() {
        ApplicationModules.of(ChainAtlas.class).verify();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        Path root = Path.of("src/main/java/io/chainatlas");
        try (Stream<Path> folders = Files.walk(root)) {
            List<Path> withCode = folders.filter(Files::isDirectory)
                    .filter(RoomsTests::holdsJava)
                    .toList();
            assertThat(withCode).hasSizeGreaterThan(5).allSatisfy(folder -> {
                Path info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).contains("@NullMarked");
            });
        }
        assertThat(NullMarked.class).isNotNull();
    }

    @Test
    void onlyTheGraphRoomUsesTheDriverOrTheEngine() {
        List<String> others = CLASSES.stream()
                .filter(c -> !c.getPackageName().startsWith("io.chainatlas.graph"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getName())
                .filter(n -> n.startsWith("org.neo4j.") && !n.startsWith("org.neo4j.cypherdsl."))
                .distinct()
                .toList();
        assertThat(others).isEmpty();
    }

    @Test
    void onlyTheTranslationKnowsCypherDsl() {
        List<String> others = CLASSES.stream()
                .filter(c -> !c.getPackageName().equals("io.chainatlas.translate"))
                .filter(c -> c.getDirectDependenciesFromSelf().stream()
                        .anyMatch(d -> d.getTargetClass().getName().startsWith("org.neo4j.cypherdsl.")))
                .map(JavaClass::getSimpleName)
                .toList();
        assertThat(others).isEmpty();
    }

    @Test
    void theTranslationIsPure() {
        List<String> impure = CLASSES.stream()
                .filter(c -> c.getPackageName().equals("io.chainatlas.translate"))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass().getName())
                .filter(n -> n.startsWith("org.springframework") && !n.startsWith("org.springframework.modulith")
                        || n.startsWith("java.time.Clock")
                        || n.startsWith("java.io") && !n.equals("java.io.Serializable"))
                .distinct()
                .toList();
        assertThat(impure).isEmpty();
    }

    @Test
    void whatIsPublicIsUsedByAnotherRoom() {
        List<String> needlessly = CLASSES.stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC) && c.isTopLevelClass())
                .filter(c -> !c.getSimpleName().equals("ChainAtlas")
                        && !c.getSimpleName().equals("package-info"))
                .filter(c -> c.getDirectDependenciesToSelf().stream()
                        .allMatch(d -> d.getOriginClass().getPackageName().equals(c.getPackageName())))
                .filter(c -> !c.isAnnotatedWith("org.springframework.boot.context.properties.ConfigurationProperties"))
                .map(JavaClass::getName)
                .toList();
        assertThat(needlessly).isEmpty();
    }

    @Test
    void filesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Long> lengths = files.filter(f -> f.toString().endsWith(".java"))
                    .map(RoomsTests::lines)
                    .sorted()
                    .toList();
            assertThat(lengths.get(lengths.size() - 1)).isLessThanOrEqualTo(250);
            assertThat(lengths.get(lengths.size() / 2)).isLessThan(70);
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        } catch (IOException e) {
            return false;
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
