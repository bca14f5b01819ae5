package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormaliserTests {
    @Test
    void takesSpacesAwayBesideWideCharacters() {
        assertThat(Normaliser.normalise("建设 5G 基站 12 座 ， “云 港” 平台")).isEqualTo("建设5G基站12座，“云港”平台");
    }

    @Test
    void keepsOneSpaceBetweenLatinWords() {
        assertThat(Normaliser.normalise("引进 Blue \u00A0 Harbour 12 号")).isEqualTo("引进Blue Harbour 12号");
    }

    @Test
    void takesAnyKindOfSpaceForOne() {
        assertThat(Normaliser.normalise("\u3000\u3000a\tb\u00A0\u3000c \t")).isEqualTo("a b c");
    }

    @Test
    void leavesOutWhatNobodySees() {
        assertThat(Normaliser.normalise("\uFEFF**一、**\u200B港口**")).isEqualTo("一、港口");
    }

    @Test
    void leavesPunctuationAsPrinted() {
        assertThat(Normaliser.normalise("（甲）,(乙)，丙·丁")).isEqualTo("（甲）,(乙)，丙·丁");
    }
}
