package io.chainatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentLimitsTests {
    private final DocumentLimits limits = new DocumentLimits(Limits.standard());

    @Test
    void letsAnOrdinaryDocumentPass() {
        assertThat(breaches("query Q { companies(limit: 5) { name chains { name ...F } } } fragment F on Chain { id }"))
                .isEmpty();
    }

    @Test
    void countsTheFieldsOfAFragmentEachTimeItIsUsed() {
        StringBuilder query = new StringBuilder("{ ...F0 }");
        for (int i = 0; i < 12; i++) {
            query.append(" fragment F%d on T { a { ...F%d } b { ...F%d } }".formatted(i, i + 1, i + 1));
        }
        query.append(" fragment F12 on T { c }");

        assertThat(breaches(query.toString())).singleElement().satisfies(b -> {
            assertThat(b.limit()).isEqualTo(Limit.FIELDS);
            assertThat(b.asked()).isEqualTo(4096 + 8190);
        });
    }

    @Test
    void countsWithoutEndInLittleTime() {
        StringBuilder query = new StringBuilder("{ ...F0 }");
        for (int i = 0; i < 400; i++) {
            query.append(" fragment F%d on T { x: a { ...F%d } y: b { ...F%d } }".formatted(i, i + 1, i + 1));
        }
        long start = System.nanoTime();
        List<Breach> breaches = breaches(query.toString());

        assertThat(breaches).extracting(Breach::limit).contains(Limit.FIELDS, Limit.ALIASES, Limit.DEPTH);
        assertThat(breaches)
                .filteredOn(b -> b.limit() == Limit.FIELDS)
                .allSatisfy(b -> assertThat(b.asked()).isEqualTo(Integer.MAX_VALUE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void survivesFragmentsThatUseThemselves() {
        assertThat(breaches("{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A ...B } }"))
                .isEmpty();
    }

    @Test
    void leavesTheDepthOfIntrospectionToItsOwnCheck() {
        assertThat(breaches("{ __schema { " + "a { ".repeat(30) + "b" + " }".repeat(30) + " } }"))
                .isEmpty();
        assertThat(breaches("{ " + "a { ".repeat(30) + "b" + " }".repeat(30) + " }"))
                .extracting(Breach::message)
                .containsExactly("the selection is 31 fields deep; at most 15 are allowed (atlas.limits.depth)");
    }

    @Test
    void looksAtEveryOperationAndFragment() {
        String deep = "a { ".repeat(16) + "b" + " }".repeat(16);

        assertThat(breaches("query A { a } query B { " + deep + " }")).hasSize(1);
        assertThat(breaches("query A { a } fragment F on T { " + deep + " }")).hasSize(1);
    }

    @Test
    void countsDirectivesWhereverTheyStand() {
        String document = "query Q($a: Int @d) @d { ...F @d ... @d { a @d } } fragment F on T @d { b @d }";

        assertThat(breaches(document.replace("@d", "@d ".repeat(8))))
                .extracting(Breach::asked)
                .containsExactly(56L);
    }

    private List<Breach> breaches(String document) {
        return limits.breaches(Parser.parse(document));
    }
}
