package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTests {
    @ParameterizedTest
    @CsvSource({
        "第一篇 总论, 0",
        "第十二章 码头, 1",
        "第三节 航道, 2",
        "一、码头, 3",
        "（二）航道, 4",
        "二）航道, 4",
        "3.堆场, 5",
        "４、堆场, 5",
        "(5)堆场, 6"
    })
    void readsTheLevelOfANumber(String line, int level) {
        assertThat(Headings.level(line)).hasValue(level);
        assertThat(Headings.numbered(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"码头", "第一码头", "2025年", "12个泊位"})
    void readsNoLevelWithoutANumber(String line) {
        assertThat(Headings.level(line)).isEmpty();
        assertThat(Headings.numbered(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、扩建码头。", "（二）疏浚航道；", "3.建成堆场，"})
    void takesANumberedLineThatEndsAsASentenceForText(String line) {
        assertThat(Headings.numbered(line)).isFalse();
    }

    @Test
    void takesALongNumberedLineForText() {
        assertThat(Headings.numbered("一、" + "港".repeat(43))).isTrue();
        assertThat(Headings.numbered("一、" + "港".repeat(44))).isFalse();
    }

    @Test
    void givesTheWordsWithoutTheNumber() {
        assertThat(Headings.withoutNumber("第三节 航道")).isEqualTo("航道");
        assertThat(Headings.withoutNumber("航道")).isEqualTo("航道");
    }
}
