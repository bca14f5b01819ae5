package io.chainatlas.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.bench.Operations;
import io.chainatlas.cypher.Statement;
import io.chainatlas.translate.Translator;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.json.JSONException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manual is the suite, whatever door the program reads through. Each case is run twice: as text, where the statement and parameters of its root fields are compared with what is written, and as an answer over HTTP from the miniature graph. Started with {@code -Dspec.write=true} it
 * writes what it finds into the files instead, for the author to check against the miniature's texts.
 */
public abstract class SpecSuite {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final boolean WRITE = Boolean.getBoolean("spec.write");

    @Autowired
    private Translator translator;

    @Autowired
    private GraphQlSource source;

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> statements() {
        return SpecCase.all().stream()
                .filter(c -> c.fences().containsKey("cypher"))
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> checkStatement(c)));
    }

    @TestFactory
    Stream<DynamicTest> answers() {
        return SpecCase.all().stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> checkAnswer(c)));
    }

    private void checkStatement(SpecCase spec) throws Exception {
        List<Statement> statements = translate(spec);
        String text =
                String.join(";\n", statements.stream().map(Statement::text).toList()) + "\n";
        if (WRITE) {
            SpecWriter.write(spec, "cypher", text);
            return;
        }
        assertThat(text).isEqualTo(spec.fence("cypher"));
        if (spec.fences().containsKey("json params")) {
            List<Map<String, Object>> parameters =
                    statements.stream().map(Statement::parameters).toList();
            Object shown = parameters.size() == 1 ? parameters.get(0) : parameters;
            same(spec.fence("json params"), JSON.writeValueAsString(shown));
        }
    }

    private void checkAnswer(SpecCase spec) throws Exception {
        String answer = new GraphQlHttp(port).post(spec.fence("graphql"), variables(spec));
        if (WRITE) {
            String pretty = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(answer));
            SpecWriter.write(spec, "json response", pretty + "\n");
            return;
        }
        same(spec.fence("json response"), answer);
    }

    /** The statements of the root fields, in their order. */
    private List<Statement> translate(SpecCase spec) {
        return new Operations(source.schema(), translator)
                .of(spec.fence("graphql"), variables(spec)).stream()
                        .map(Operations.Asked::statement)
                        .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> variables(SpecCase spec) {
        String text = spec.fence("json variables");
        return text.isEmpty() ? Map.of() : JSON.readValue(text, Map.class);
    }

    private static void same(String expected, String actual) throws JSONException {
        JSONAssert.assertEquals(expected, actual, true);
    }

    /** The folder is there and holds cases: a suite that is silently empty proves nothing. */
    @Test
    void thereAreCases() throws Exception {
        assertThat(SpecCase.all()).hasSizeGreaterThan(10);
        assertThat(Files.readString(SpecCase.all().get(0).file())).startsWith("# ");
    }
}
