package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrintedNumberTests {
    @Test
    void aPrintedNumberIsExactToHalfOfItsLastDigit() {
        assertThat(PrintedNumber.half("95亿元", 95)).isEqualTo(0.5);
        assertThat(PrintedNumber.half("95.3", 95.3)).isCloseTo(0.05, within(1e-12));
        assertThat(PrintedNumber.half("-22.37%", -22.37)).isCloseTo(0.005, within(1e-12));
        assertThat(PrintedNumber.half("17,000家", 17000)).isEqualTo(0.5);
    }

    @Test
    void theLastDigitCountsAlsoWhereItIsZero() {
        assertThat(PrintedNumber.half("6.0%", 6)).isCloseTo(0.05, within(1e-12));
        assertThat(PrintedNumber.decimals("6.0%", 6)).isEqualTo(1);
    }

    @Test
    void ofSeveralNumbersTheOneThatWasReadCounts() {
        assertThat(PrintedNumber.half("2020年的1.25倍", 1.25)).isCloseTo(0.005, within(1e-12));
    }

    @Test
    void anOrderOfMagnitudeIsNoFigure() {
        assertThat(PrintedNumber.half("千亿级", 1000)).isNaN();
        assertThat(PrintedNumber.half("三倍", 3)).isEqualTo(0.5);
    }
}
