package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecondPrintingTests {
    private static final Lines.Line TITLE = new Lines.Line("海港规划", false);

    @Test
    void leavesOutTheSamePlanPrintedAgain() {
        List<Lines.Line> once = printing(60, 0);
        List<Lines.Line> twice = new ArrayList<>(once);
        twice.addAll(once);
        assertThat(SecondPrinting.leaveOut(twice)).isEqualTo(once);
    }

    @Test
    void takesAFewDifferentLinesForTheSamePlan() {
        List<Lines.Line> twice = new ArrayList<>(printing(60, 0));
        twice.addAll(printing(60, 3));
        assertThat(SecondPrinting.leaveOut(twice)).isEqualTo(printing(60, 0));
    }

    @Test
    void keepsAnotherTextUnderTheSameTitle() {
        List<Lines.Line> two = new ArrayList<>(printing(60, 0));
        two.addAll(printing(60, 4));
        assertThat(SecondPrinting.leaveOut(two)).isEqualTo(two);
    }

    @Test
    void keepsATitleThatRecursBeforeAFewLines() {
        List<Lines.Line> lines = new ArrayList<>(printing(60, 0));
        lines.addAll(printing(49, 0));
        assertThat(SecondPrinting.leaveOut(lines)).isEqualTo(lines);
    }

    @Test
    void takesATextWithoutLines() {
        assertThat(SecondPrinting.leaveOut(List.of())).isEmpty();
    }

    /** The title and as many long lines, of which the first few differ from those of any other printing. */
    private static List<Lines.Line> printing(int lines, int different) {
        List<Lines.Line> printing = new ArrayList<>(List.of(TITLE));
        IntStream.range(0, lines)
                .mapToObj(i -> new Lines.Line((i < different ? "改" : "港").repeat(40) + i, false))
                .forEach(printing::add);
        return printing;
    }
}
