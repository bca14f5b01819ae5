package io.chainatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program refuses to start with what cannot be, before it makes or touches a graph. */
class RefusedStartTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --atlas.sed.folders=x         | unknown configuration key atlas.sed.folders   | atlas.documents.*, atlas.engine.*      | did you mean atlas.seed.folders?
                    --atlas.=x                    | unknown configuration key atlas.              | There are atlas.documents.*            | atlas.seed.*
                    --atlas.engine.colour=red     | unknown configuration key atlas.engine.colour | There are atlas.engine.data            | atlas.engine.page-cache
                    --atlas.engine.pasword=secret | unknown configuration key atlas.engine.pasword | There are atlas.engine.data           | did you mean atlas.engine.password?
                    --atlas.limits.page-size=many | atlas.limits.page-size cannot be 'many'       | It takes a whole number                | .
                    --atlas.limits.concurrent=0   | atlas.limits.concurrent cannot be '0'         | It takes 1 or more.                    | .
                    --atlas.limits.rate=-1        | atlas.limits.rate cannot be '-1'              | It takes 0 or more.                    | .
                    --atlas.limits.time=0s        | atlas.limits.time cannot be '0'               | It takes 1 or more.                    | .
                    --atlas.limits.time=soon      | atlas.limits.time cannot be 'soon'            | It takes a time                        | 10s
                    --atlas.engine.page-cache=big | atlas.engine.page-cache cannot be 'big'       | It takes a size                        | 128m
                    --atlas.engine.bolt-port=99999 | Bolt cannot listen at 127.0.0.1:99999        | --atlas.engine.bolt-port=              | out of range
                    --atlas.engine.password=short | atlas.engine.password has 5 characters        | at least 8                             | none to have one generated
                    --server.port=many            | server.port cannot be 'many'                  | .                                      | .
                    --spring.neo4j.uri=nonsense   | spring.neo4j.uri cannot be 'nonsense'         | bolt://<host>:7687                     | neo4j://
                    """)
    void aSettingThatCannotBeIsTold(String argument, String what, String remedy, String more)
            throws IOException, InterruptedException {
        assertThat(RunningAtlas.refusal(folder, argument, "--atlas.engine.data=" + folder.resolve("unused")))
                .contains(what, remedy, more);
    }

    @Test
    void aWordThatIsNoCommandIsTold() throws IOException, InterruptedException {
        try (RunningAtlas atlas = RunningAtlas.start(folder, "dance")) {
            assertThat(atlas.exitCode()).isEqualTo(2);
            assertThat(atlas.errors().lines()).hasSize(1);
            assertThat(atlas.errors()).contains("no command dance", "verify", "export");
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() throws IOException, InterruptedException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        assertThat(RunningAtlas.refusal(folder, "--spring.neo4j.uri=bolt://127.0.0.1:" + closed))
                .contains("Neo4j at bolt://127.0.0.1:" + closed + " cannot be reached", "spring.neo4j.uri");
    }
}
