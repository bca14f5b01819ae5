package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JoinsTests {
    private static final Block HEADING = new Block(Paragraph.Kind.HEADING, "一、码头");

    @Test
    void joinsAWordThatAPageBreakSplit() {
        String first = "港".repeat(50) + "集装";
        assertThat(texts(text(first), text("箱码头。"))).containsExactly(first + "箱码头。");
    }

    @Test
    void joinsASentenceThatGoesOnBehindAFullStop() {
        assertThat(texts(text("扩建东港。疏浚"), text("西港航道。"))).containsExactly("扩建东港。疏浚西港航道。");
    }

    @Test
    void joinsWhatNeedsAnObject() {
        assertThat(texts(text("着力推进"), text("东港扩建"))).containsExactly("着力推进东港扩建");
        assertThat(texts(text("东港、"), text("西港"))).containsExactly("东港、西港");
    }

    @Test
    void joinsALineWithACommaUnderItsHeading() {
        assertThat(texts(HEADING, text("扩建东港，疏浚西"), text("港。"))).containsExactly("一、码头", "扩建东港，疏浚西港。");
        assertThat(texts(text("扩建东港，疏浚西"), text("港。"))).containsExactly("扩建东港，疏浚西", "港。");
    }

    @Test
    void joinsMoreThanTwoLines() {
        assertThat(texts(text("聚焦"), text("东港和"), text("西港"))).containsExactly("聚焦东港和西港");
    }

    @Test
    void leavesAFinishedSentence() {
        String first = "港".repeat(50) + "。";
        assertThat(texts(text(first), text("东港"))).containsExactly(first, "东港");
    }

    @Test
    void leavesALongLineThatClosesAQuotation() {
        String first = "港".repeat(50) + "”";
        assertThat(texts(text(first), text("东港"))).containsExactly(first, "东港");
    }

    @Test
    void leavesAnItemThatBeginsWithADash() {
        assertThat(texts(text("着力推进"), text("——东港"))).containsExactly("着力推进", "——东港");
    }

    @Test
    void joinsNothingButText() {
        assertThat(texts(text("着力推进"), HEADING, text("东港"))).hasSize(3);
        assertThat(texts(new Block(Paragraph.Kind.TABLE, "东港和"), text("西港"))).hasSize(2);
    }

    private static Block text(String text) {
        return new Block(Paragraph.Kind.TEXT, text);
    }

    private static List<String> texts(Block... blocks) {
        return Joins.join(Stream.of(blocks).toList()).stream().map(Block::text).toList();
    }
}
