package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What hangs on a segment along stated flows. */
class FlowsTests {
    private static Flows flows(String... ways) {
        List<Ground> links = new ArrayList<>();
        for (String way : ways) {
            for (int i = 1; i < way.length(); i++) {
                links.add(Sketch.ground("FEEDS", way.substring(i - 1, i), way.substring(i, i + 1), null, null));
            }
        }
        return new Flows(links);
    }

    @Test
    void theMiddleOfALineIsAnArticulationPointAndItsEndsAreNot() {
        Flows line = flows("abc");
        assertThat(line.articulation("b")).isTrue();
        assertThat(line.articulation("a")).isFalse();
        assertThat(line.articulation("c")).isFalse();
        assertThat(line.separated(Set.of("b"))).containsExactly(new FlowCut("a", "c"));
        assertThat(line.separated(Set.of("c"))).isEmpty();
    }

    @Test
    void withASecondWayNothingIsCutOff() {
        Flows twoWays = flows("abd", "acd");
        assertThat(twoWays.articulation("b")).isFalse();
        assertThat(twoWays.separated(Set.of("b"))).isEmpty();
        assertThat(twoWays.separated(Set.of("b", "c"))).containsExactly(new FlowCut("a", "d"));
    }

    /** Two inputs hang together by what they feed; yet nothing flows from one to the other. */
    @Test
    void anArticulationPointNeedNotCutAFlow() {
        Flows inputs = flows("ac", "bc");
        assertThat(inputs.articulation("c")).isTrue();
        assertThat(inputs.separated(Set.of("c"))).isEmpty();
    }

    @Test
    void theHeadOfSeveralBranchesIsAnArticulationPoint() {
        assertThat(flows("ab", "ac").articulation("a")).isTrue();
    }

    @Test
    void theNeckOfACircleIsAnArticulationPoint() {
        assertThat(flows("abcdb").articulation("b")).isTrue();
        assertThat(flows("abcdb").articulation("c")).isFalse();
    }

    @Test
    void aCircleHasNoArticulationPointAndEndsTheWalk() {
        Flows circle = flows("abca");
        assertThat(circle.articulation("b")).isFalse();
        assertThat(circle.downstream("a"))
                .extracting(FlowPath::segments)
                .containsExactly(List.of("a", "b"), List.of("a", "b", "c"));
    }

    @Test
    void downstreamGivesTheShortestWayToEach() {
        assertThat(flows("abc", "ac").downstream("a"))
                .extracting(p -> String.join("", p.segments()) + p.links().size())
                .containsExactly("ab1", "ac1");
    }
}
