package io.chainatlas.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.chainatlas.SeedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.skyscreamer.jsonassert.JSONAssert;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions of investment promotion, put to the atlas's own seed. Each expectation was read from the paragraphs of the five documents that its case names, not taken from the program's answer: what must
 * stand in the answer ({@code json contains}), what must not ({@code json absent}), or the answer whole ({@code json response}).
 */
@SeedTest
class QuestionTests {
    private static final String FOLDER = "spec-atlas";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Stands in a case whose answer rests on words of the texts that are not in the seed. */
    private static final String NEEDS_TEXTS = "需要原文";

    private static final Pattern PARAGRAPH = Pattern.compile("\\b(?:anshan|dalian)-[a-z]+-\\d+\\b");

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> answers() {
        return SpecCase.in(FOLDER).stream().map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    private void check(SpecCase question) throws Exception {
        assumeTrue(
                !question.prose().contains(NEEDS_TEXTS) || System.getenv("ATLAS_DOCUMENTS_DIR") != null,
                "ATLAS_DOCUMENTS_DIR is not set, and the answer rests on the texts' own words");
        String answer = new GraphQlHttp(port).post(question.fence("graphql"), Map.of());
        JsonNode read = JSON.readTree(answer);
        assertThat(read.has("errors")).as(answer).isFalse();
        if (question.fences().containsKey("json response")) {
            JSONAssert.assertEquals(question.fence("json response"), answer, true);
        }
        if (question.fences().containsKey("json contains")) {
            assertThat(Expectation.missing(JSON.readTree(question.fence("json contains")), read))
                    .as(answer)
                    .isEmpty();
        }
        absent(question).forEach(shape -> {
            assertThat(Expectation.names(shape, read))
                    .as("%s names fields of the answer %s", shape, answer)
                    .isTrue();
            assertThat(Expectation.holds(shape, read))
                    .as("%s is not in the answer %s", shape, answer)
                    .isFalse();
        });
    }

    /** What must not be there: one shape, or a list of them. */
    private static Stream<JsonNode> absent(SpecCase question) {
        if (!question.fences().containsKey("json absent")) {
            return Stream.of();
        }
        JsonNode shapes = JSON.readTree(question.fence("json absent"));
        return shapes.isArray() ? shapes.valueStream() : Stream.of(shapes);
    }

    @Test
    void thereAreAtLeastFortyAndEachSaysWhatIsExpected() {
        List<SpecCase> questions = SpecCase.in(FOLDER);
        assertThat(questions).hasSizeGreaterThanOrEqualTo(40).allSatisfy(q -> {
            assertThat(q.title()).matches(".*\\p{IsHan}.*");
            assertThat(q.fences().keySet()).containsAnyOf("json response", "json contains", "json absent");
        });
        assertThat(questions.stream().map(SpecCase::title)).doesNotHaveDuplicates();
    }

    @Test
    void eachNamesTheParagraphsItWasReadFromAndTogetherTheyCoverTheFiveDocuments() throws IOException {
        Set<String> passages = passages();
        Set<String> documents = new HashSet<>();
        assertThat(SpecCase.in(FOLDER)).allSatisfy(q -> {
            List<String> named =
                    PARAGRAPH.matcher(q.prose()).results().map(r -> r.group()).toList();
            assertThat(named).as(q.name()).isNotEmpty();
            assertThat(passages).as(q.name()).containsAll(named);
            named.forEach(p -> documents.add(p.substring(0, p.lastIndexOf('-'))));
        });
        assertThat(documents)
                .containsExactlyInAnyOrder(
                        "anshan-city", "anshan-economic", "anshan-hitech", "anshan-innovation", "dalian-hitech");
    }

    private static Set<String> passages() throws IOException {
        Set<String> passages = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("graph-seed/passages.csv"))) {
            Matcher matcher = PARAGRAPH.matcher(line);
            if (matcher.lookingAt()) {
                passages.add(matcher.group());
            }
        }
        return passages;
    }
}
