package io.chainatlas.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions are only as good as the comparison that judges them. */
class ExpectationTests {
    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private static boolean holds(String expected, String actual) {
        return Expectation.holds(json(expected), json(actual));
    }

    @Test
    void aPartIsHeldAndAnotherValueIsNot() {
        String answer = """
            {"a": [{"name": "x", "n": 1.0}, {"name": "y", "n": null}], "b": "1.67 ≠ 2"}\
            """;
        assertThat(holds("{\"a\": [{\"name\": \"y\"}]}", answer)).isTrue();
        assertThat(holds("{\"a\": [{\"name\": \"x\", \"n\": 1}]}", answer)).isTrue();
        assertThat(holds("{\"a\": [{\"name\": \"y\", \"n\": null}]}", answer)).isTrue();
        assertThat(holds("{\"a\": [{\"name\": \"y\", \"n\": 1}]}", answer)).isFalse();
        assertThat(holds("{\"a\": [{\"name\": \"z\"}]}", answer)).isFalse();
        assertThat(holds("{\"c\": null}", answer)).isFalse();
        assertThat(holds("{\"b\": \"…1.67…\"}", answer)).isTrue();
        assertThat(holds("{\"b\": \"…1.68…\"}", answer)).isFalse();
    }

    @Test
    void aRoundedNumberIsHeldByThoseThatRoundToIt() {
        assertThat(holds("\"≈9.05\"", "9.0516")).isTrue();
        assertThat(holds("\"≈9.05\"", "9.0449")).isFalse();
        assertThat(holds("\"≈9.05\"", "\"9.05\"")).isFalse();
    }

    @Test
    void whatIsMissingIsNamedWithItsPath() {
        assertThat(Expectation.missing(json("{\"a\": {\"b\": [1, 2]}}"), json("{\"a\": {\"b\": [2]}}")))
                .containsExactly("$.a.b holds no 1");
    }

    /** An expectation of absence that names a field no answer has would hold for ever. */
    @Test
    void aFieldThatIsNotInTheAnswerIsNoticed() {
        assertThat(Expectation.names(json("{\"a\": [{\"name\": \"z\"}]}"), json("{\"a\": [{\"name\": \"x\"}]}")))
                .isTrue();
        assertThat(Expectation.names(json("{\"a\": [{\"nam\": \"z\"}]}"), json("{\"a\": [{\"name\": \"x\"}]}")))
                .isFalse();
        assertThat(Expectation.names(json("{\"a\": [{\"nam\": \"z\"}]}"), json("{\"a\": []}")))
                .isTrue();
    }
}
