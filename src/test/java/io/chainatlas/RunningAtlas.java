package io.chainatlas;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program as a process of its own, as who starts it sees it: what it prints, what it ends with. Closing it kills it. */
final class RunningAtlas implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path errors;

    private RunningAtlas(Process process, Path out, Path errors) {
        this.process = process;
        this.out = out;
        this.errors = errors;
    }

    /** Starts the program with free ports and the miniature graph, unless the arguments say otherwise; its output goes to the folder. */
    static RunningAtlas start(Path outputs, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                // A start is too short for the second compiler to be worth its while.
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "-cp",
                classPath(),
                ChainAtlas.class.getName()));
        command.addAll(List.of(arguments));
        addUnlessGiven(command, "--server.port=", "0");
        addUnlessGiven(command, "--atlas.engine.bolt-port=", "0");
        addUnlessGiven(command, "--atlas.seed.folders=", "src/test/resources/world");
        Path out = Files.createTempFile(outputs, "out", ".txt");
        Path errors = Files.createTempFile(outputs, "errors", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile());
        // The reports of JVM options on the error stream would be taken for the program's.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        // The program is configured by its arguments alone, whatever the suite itself was given.
        builder.environment().keySet().removeIf(key -> key.startsWith("ATLAS_") || key.startsWith("SPRING_"));
        return new RunningAtlas(builder.start(), out, errors);
    }

    /** What a program that cannot start says: what is wrong, and what to do. */
    static String refusal(Path outputs, String... arguments) throws IOException, InterruptedException {
        try (RunningAtlas atlas = start(outputs, arguments)) {
            assertThat(atlas.exitCode()).isOne();
            assertThat(atlas.errors()).startsWith("Chain Atlas cannot start: ").doesNotContain("\tat ");
            assertThat(atlas.errors().lines()).hasSize(2);
            assertThat(atlas.out().lines()).allMatch(l -> l.contains(" INFO "));
            return atlas.errors();
        }
    }

    /** The class path without the tests' own classes and settings, which are no part of the program. */
    private static String classPath() {
        String full = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String separator = System.getProperty("path.separator");
        return Pattern.compile(Pattern.quote(separator))
                .splitAsStream(full)
                .filter(e -> !e.replace('\\', '/').matches(".*/test-classes/?"))
                .reduce((a, b) -> a + separator + b)
                .orElseThrow();
    }

    private static void addUnlessGiven(List<String> command, String option, String value) {
        if (command.stream().noneMatch(a -> a.startsWith(option))) {
            command.add(option + value);
        }
    }

    /** Waits until the program answers. */
    RunningAtlas answering() throws IOException, InterruptedException {
        for (long end = System.nanoTime() + SECONDS.toNanos(PATIENCE_SECONDS);
                !out().contains("HTTP listens at ");
                Thread.sleep(100)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("does not answer: " + out() + errors());
            }
        }
        return this;
    }

    /** Waits for the end and gives the exit code. */
    int exitCode() throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, SECONDS)) {
            throw new AssertionError("does not end: " + out() + errors());
        }
        return process.exitValue();
    }

    String out() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    String errors() throws IOException {
        return Files.readString(errors, StandardCharsets.UTF_8);
    }

    int httpPort() throws IOException {
        return number("HTTP listens at 127.0.0.1:(\\d+)");
    }

    int boltPort() throws IOException {
        return number("Bolt listens at 127.0.0.1:(\\d+)");
    }

    private int number(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(out());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + out());
        }
        return Integer.parseInt(matcher.group(1));
    }

    /** The body of the answer to a query. */
    String answer(String query) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort() + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor(PATIENCE_SECONDS, SECONDS);
    }
}
