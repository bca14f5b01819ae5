package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {
    @ParameterizedTest
    @CsvSource({"荣信汇科, rongxinhuike rxhk", "鞍山, anshan as", "5G基站, 5gjizhan 5gjz", "Blue 港-2（东）, bluegang2dong blueg2d"
    })
    void runsTheSoundsTogetherAndGivesTheInitials(String name, String sounds) {
        assertThat(of(name)).isEqualTo(sounds);
    }

    @Test
    void givesEachNameOfANodeOnce() {
        Map<String, Object> properties = Map.of("name", "港口", "aliases", List.of("东港", "港口"));
        assertThat(Pinyin.of(properties)).isEqualTo("gangkou gk donggang dg");
    }

    @Test
    void givesNothingWhereNothingSounds() {
        assertThat(of("（—）")).isEmpty();
        assertThat(Pinyin.of(Map.of())).isEmpty();
    }

    private static String of(String name) {
        return Pinyin.of(Map.of("name", name));
    }
}
