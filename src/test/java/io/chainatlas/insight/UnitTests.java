package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UnitTests {
    @Test
    void unitsOfOneDimensionConvert() {
        assertThat(Unit.conversion("万元", "亿元")).isCloseTo(1e-4, within(1e-15));
        assertThat(Unit.conversion("平方公里", "万平方米")).isCloseTo(100, within(1e-9));
        assertThat(Unit.conversion("万亩", "公顷")).isCloseTo(666.67, within(0.01));
        assertThat(Unit.conversion("家", "个")).isEqualTo(1);
    }

    @Test
    void othersDoNot() {
        assertThat(Unit.conversion("亿元", "%")).isNull();
        assertThat(Unit.conversion("家", "人")).isNull();
        assertThat(Unit.conversion("E级", "个")).isNull();
    }

    @Test
    void aUnitThatTheTableDoesNotKnowIsEqualToItself() {
        assertThat(Unit.conversion("吨标准煤/万元", "吨标准煤/万元")).isEqualTo(1);
        assertThat(Unit.conversion(null, null)).isEqualTo(1);
        assertThat(Unit.conversion(null, "家")).isNull();
    }

    @Test
    void whatIsCountedIsExact() {
        assertThat(Unit.counted("家")).isTrue();
        assertThat(Unit.counted("万人")).isFalse();
        assertThat(Unit.counted("亿元")).isFalse();
    }
}
