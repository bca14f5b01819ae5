package io.chainatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.util.FileSystemUtils;

/**
 * The program's start, its ends, and its refusals to start beside another program, seen from outside. A start takes seconds, so all share one data folder: a faulty seed is its first start, the good seed its second, which the
 * tests in between share, and the last ones kill that and start it again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartTests {
    private static final String COMPANIES = "{ companies { name } }";
    private static final Pattern PASSWORD = Pattern.compile("user neo4j, password (\\S+) ");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    private static String firstOut = "";
    private static String firstErrors = "";
    private static int firstExitCode;

    @SuppressWarnings("NullAway.Init")
    private static RunningAtlas shared;

    @BeforeAll
    static void startsWithAFaultAndThenWithout() throws IOException, InterruptedException {
        Path faulty = folder.resolve("faulty");
        FileSystemUtils.copyRecursively(Path.of("src/test/resources/world"), faulty);
        Path roles = faulty.resolve("edges/company-operates-in-chain.csv");
        Files.writeString(roles, Files.readString(roles).replaceFirst("BACKBONE", "BOSS"));
        try (RunningAtlas first = RunningAtlas.start(folder, data(), "--atlas.seed.folders=" + faulty)) {
            firstExitCode = first.exitCode();
            firstOut = first.out();
            firstErrors = first.errors();
        }
        shared = RunningAtlas.start(folder, data()).answering();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (shared != null) {
            shared.close();
        }
    }

    @Test
    void aFaultInTheSeedIsToldWithFileLineColumnAndWhatIsAllowed() {
        assertThat(firstExitCode).isOne();
        assertThat(firstErrors.lines())
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("Chain Atlas cannot start: the seed has 1 fault, nothing was imported");
        assertThat(firstErrors)
                .contains("edges/company-operates-in-chain.csv:2 [role] ", "'BOSS'", "BACKBONE", "LEADING")
                .endsWith("Mend the lines named above and start again.\n");
    }

    @Test
    void afterAFaultTheSeedIsLoadedFromNothing() throws IOException, InterruptedException {
        assertThat(firstOut).doesNotContain("SeedLoader");
        assertThat(shared.out()).contains("nodes +26 ~0 -0, edges +50 ~0 -0");
        assertThat(shared.answer(COMPANIES)).contains("东港机器人", "北方材料", "海能科技", "远景电芯");
    }

    @Test
    void theLogHasOnlyLinesThatHelp() throws IOException {
        assertThat(shared.errors()).isEmpty();
        // The first start ended at the seed's fault, before it touched the graph, so this one applies the migrations: a
        // line each, beside three others.
        assertThat(shared.out().lines())
                .allMatch(l -> l.contains(" INFO "))
                .filteredOn(l -> !l.matches(".* Migration V\\d+ applied: .*"))
                .hasSize(3);
        assertThat(firstOut.lines()).allMatch(l -> l.contains(" INFO "));
    }

    @Test
    void thePasswordIsToldOnceAndKeptForItsOwnerAlone() throws IOException {
        assertThat(PASSWORD.matcher(firstOut).results()).hasSize(1);
        assertThat(shared.out()).doesNotContain("password").doesNotContain(password());
        Path file = folder.resolve("data/password");
        assertThat(Files.readString(file).strip()).isEqualTo(password());
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void boltOpensWithThePasswordOnly() throws IOException {
        String uri = "bolt://127.0.0.1:" + shared.boltPort();
        try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password()))) {
            assertThat(driver.executableQuery("MATCH (c:Company) RETURN count(c) AS companies")
                            .execute()
                            .records()
                            .get(0)
                            .get("companies")
                            .asInt())
                    .isEqualTo(4);
        }
        for (var other : List.of(AuthTokens.basic("neo4j", "another-password"), AuthTokens.none())) {
            try (Driver driver = GraphDatabase.driver(uri, other)) {
                assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(AuthenticationException.class);
            }
        }
    }

    @Test
    void aTakenHttpPortIsTold() throws IOException, InterruptedException {
        assertThat(refusal(elsewhere(password(), "--atlas.seed.folders=", "--server.port=" + shared.httpPort())))
                .contains("HTTP cannot listen on port " + shared.httpPort(), "another program", "--server.port=");
    }

    @Test
    void aTakenBoltPortIsTold() throws IOException, InterruptedException {
        assertThat(refusal(unusedData(), "--atlas.engine.bolt-port=" + shared.boltPort()))
                .contains("Bolt cannot listen at 127.0.0.1:" + shared.boltPort(), "--atlas.engine.bolt-port=");
    }

    @Test
    void aSecondProgramOnTheFolderIsToldTheFirst() throws IOException, InterruptedException {
        assertThat(refusal(data()))
                .contains(
                        "is in use by process " + shared.process().pid() + "\n",
                        folder.resolve("data").toString(),
                        "--atlas.engine.data=");
    }

    @Test
    void aDatabaseThatRefusesThePasswordIsTold() throws IOException, InterruptedException {
        assertThat(refusal(elsewhere("another-password")))
                .contains(
                        "Neo4j at bolt://127.0.0.1:" + shared.boltPort() + " refuses",
                        "spring.neo4j.authentication.password")
                .doesNotContain("another-password");
    }

    @Test
    void foldersThatAreNotThereAreTold() throws IOException, InterruptedException {
        try (RunningAtlas atlas =
                RunningAtlas.start(folder, elsewhere(password(), "--atlas.seed.folders=no-such-seed"))) {
            assertThat(atlas.exitCode()).isOne();
            assertThat(atlas.errors().lines()).hasSize(3);
            assertThat(atlas.errors())
                    .contains("nothing was imported", "no-such-seed is not a folder", "--atlas.seed.folders=<folder>");
        }
        assertThat(refusal(elsewhere(password(), "--atlas.documents.dir=no-such-folder")))
                .contains("atlas.documents.dir is no-such-folder", "Name the folder");
    }

    @Test
    @Order(Integer.MAX_VALUE - 2)
    void aKilledProgramComesUpAgainWithEverything() throws IOException, InterruptedException {
        String before = shared.answer(COMPANIES);
        shared.close();
        shared = RunningAtlas.start(folder, data()).answering();
        assertThat(shared.answer(COMPANIES)).isEqualTo(before).contains("海能科技");
        assertThat(shared.out())
                .contains("26 nodes, 50 edges; nothing changed")
                .doesNotContain(password())
                .doesNotContain("WARN");
        assertThat(shared.errors()).isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aStoppedProgramEndsSoonAndLetsGoOfItsFolder() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        assertThat(shared.process().destroy()).isTrue();
        shared.exitCode();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
        assertThat(shared.errors()).isEmpty();
        assertThat(shared.out()).doesNotContain("WARN").doesNotContain("Exception");
        // That it let go is shown by the next start, which gets past the folder.
        String wrong = refusal(data(), "--atlas.engine.password=another-password");
        assertThat(wrong)
                .contains("another password for user neo4j than atlas.engine.password", "data/password")
                .doesNotContain("another-password");
    }

    private static String password() {
        Matcher matcher = PASSWORD.matcher(firstOut);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String data() {
        return "--atlas.engine.data=" + folder.resolve("data");
    }

    /** A folder for a program that should end before it makes a graph. */
    private static String unusedData() {
        return "--atlas.engine.data=" + folder.resolve("unused");
    }

    /** Arguments that point at the shared program's graph, which spares an engine. */
    private static String[] elsewhere(String password, String... more) throws IOException {
        return Stream.concat(
                        Stream.of(
                                "--spring.neo4j.uri=bolt://127.0.0.1:" + shared.boltPort(),
                                "--spring.neo4j.authentication.username=neo4j",
                                "--spring.neo4j.authentication.password=" + password),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static String refusal(String... arguments) throws IOException, InterruptedException {
        return RunningAtlas.refusal(folder, arguments);
    }
}
