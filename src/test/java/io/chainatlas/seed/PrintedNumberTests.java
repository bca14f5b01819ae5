package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNumberTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "122亿元; 122",
                "1,200万吨; 1200",
                "１２．５%; 12.5",
                "10.0%以上; 10",
                "下降3.2%; -3.2",
                "60%-70%; 70",
                "2，000家; 2000",
                "千亿级; 1000",
                "第四位; 4"
            })
    void findsANumber(String text, double value) {
        assertThat(PrintedNumber.states(text, value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"122亿元; 22", "122亿元; 12.2", "12.5%; 12", "12万亿元; 120000", "大幅增长; 10"})
    void missesANumberThatIsNotPrinted(String text, double value) {
        assertThat(PrintedNumber.states(text, value)).isFalse();
    }
}
