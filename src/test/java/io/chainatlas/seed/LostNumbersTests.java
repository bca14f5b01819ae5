package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LostNumbersTests {
    private static final Block SENTENCE = text("东港扩建。");

    @Test
    void takesAShortLineBeforeTextForAHeading() {
        assertThat(told("扩建东港", SENTENCE)).isTrue();
        assertThat(told("扩建东港", new Block(Paragraph.Kind.HEADING, "（一）码头"))).isTrue();
        assertThat(told("扩建东港", new Block(Paragraph.Kind.CAPTION, "表1泊位"))).isTrue();
    }

    @Test
    void takesALineBeforeATableOrTheEndForText() {
        assertThat(told("扩建东港", new Block(Paragraph.Kind.TABLE, "东港|12"))).isFalse();
        assertThat(LostNumbers.tell(List.of(SENTENCE, SENTENCE, SENTENCE, SENTENCE, text("扩建东港"))))
                .last()
                .isEqualTo(text("扩建东港"));
    }

    @Test
    void takesALineWithPunctuationAtItsEndForText() {
        assertThat(told("扩建东港。", SENTENCE)).isFalse();
        assertThat(told("扩建东港，", SENTENCE)).isFalse();
        assertThat(told("扩建东港（二期）", SENTENCE)).isFalse();
    }

    @Test
    void takesALongLineForText() {
        assertThat(told("港".repeat(45), SENTENCE)).isTrue();
        assertThat(told("港".repeat(46), SENTENCE)).isFalse();
    }

    @Test
    void takesADateForText() {
        assertThat(told("2021年3月", SENTENCE)).isFalse();
    }

    @Test
    void takesTheTitleForText() {
        List<Block> title = List.of(text("海港"), text("规划"), text("草案"), text("二稿"), text("前言"), SENTENCE);
        assertThat(LostNumbers.tell(title).stream().map(Block::kind))
                .containsExactly(
                        Paragraph.Kind.TEXT,
                        Paragraph.Kind.TEXT,
                        Paragraph.Kind.TEXT,
                        Paragraph.Kind.TEXT,
                        Paragraph.Kind.HEADING,
                        Paragraph.Kind.TEXT);
    }

    @Test
    void givesAHeadingTheLevelOfTheLastThatBeginsAlike() {
        LostNumbers levels = new LostNumbers();
        assertThat(levels.level("（一）围绕码头", null)).isEqualTo(4);
        assertThat(levels.level("围绕航道", null)).isEqualTo(4);
        assertThat(levels.level("二、围绕堆场", null)).isEqualTo(3);
        assertThat(levels.level("围绕泊位", null)).isEqualTo(3);
    }

    @Test
    void putsAHeadingAboveANumberedOneThatFollows() {
        assertThat(new LostNumbers().level("总体思路", new Block(Paragraph.Kind.HEADING, "（一）码头")))
                .isEqualTo(3);
    }

    @Test
    void putsAnyOtherHeadingLowest() {
        assertThat(new LostNumbers().level("总体思路", SENTENCE)).isEqualTo(7);
        assertThat(new LostNumbers().level("总体思路", new Block(Paragraph.Kind.HEADING, "第一篇总论")))
                .isEqualTo(7);
        assertThat(new LostNumbers().level("总体思路", null)).isEqualTo(7);
    }

    /** Whether the line is told as a heading where it stands after four sentences. */
    private static boolean told(String line, Block next) {
        List<Block> blocks = Stream.of(SENTENCE, SENTENCE, SENTENCE, SENTENCE, text(line), next)
                .toList();
        return LostNumbers.tell(blocks).get(4).is(Paragraph.Kind.HEADING);
    }

    private static Block text(String text) {
        return new Block(Paragraph.Kind.TEXT, text);
    }
}
