package io.chainatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.graph.BenchEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The figures of {@link HitsBench} on a graph that a test can wait for. A bound that does not grow with the graph holds on every size; one that did grow would be far exceeded here already. */
class HitsTests {
    private static final int COMPANIES = 5_000;

    @TempDir
    private static Path folder;

    private static BenchEngine engine;
    private static Hits hits;

    @BeforeAll
    static void fill() {
        engine = BenchEngine.open(folder, COMPANIES);
        hits = new Hits(engine.database(), BenchSchema.operations());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @TestFactory
    Stream<DynamicTest> costs() {
        List<HitCase> cases = HitsBench.cases(hits, new SyntheticGraph(COMPANIES), COMPANIES);
        return hits.of(cases).stream()
                .filter(c -> !c.asked().bound().equals(HitCase.Bound.NONE))
                .map(c -> DynamicTest.dynamicTest(
                        c.asked().name(), () -> assertThat(c.hits()).isBetween(1L, c.most())));
    }

    /** A bound that is kept by finding nothing is no bound. */
    @Test
    void whatIsAskedIsThere() {
        List<HitCase> cases = HitsBench.cases(hits, new SyntheticGraph(COMPANIES), COMPANIES);
        assertThat(hits.of(cases)).allSatisfy(c -> assertThat(c.rows()).isPositive());
        assertThat(hits.answer("{ companiesConnection { totalCount } }")).hasToString("{totalCount=5000}");
    }
}
