package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.insight.TargetLedger.LedgerActual;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ActualsTests {
    private static final FigureMaker OUTPUT = FigureMaker.of("zone:甲区", "地区生产总值");

    private static List<LedgerActual> actuals(Figure target, Figure... results) {
        List<Figure> figures =
                Stream.concat(Stream.of(target), Stream.of(results)).toList();
        return Actuals.of(target, Baseline.of(target, figures), figures);
    }

    /** From 100 to 200 in five years: 120 on the line after one year, 114.9 on the path of equal growth. */
    private static final Figure DOUBLED =
            OUTPUT.prints("200.0", 200).from("100.0", 100, 2020).make();

    @Test
    void anActualStandsAgainstTheLineAndTheGrowthPath() {
        LedgerActual actual = actuals(
                        DOUBLED, OUTPUT.result(2021).prints("117.0", 117).make())
                .get(0);
        assertThat(actual.linear()).isEqualTo(Progress.BEHIND);
        assertThat(actual.growth()).isEqualTo(Progress.AHEAD);
        assertThat(actual.value()).isEqualTo(117);
    }

    @Test
    void withinTheRoundingItIsOnThePath() {
        LedgerActual actual =
                actuals(DOUBLED, OUTPUT.result(2021).prints("120", 120).make()).get(0);
        assertThat(actual.linear()).isEqualTo(Progress.ON);
    }

    @Test
    void whereTheTargetIsLowerLessIsAhead() {
        Figure saved = OUTPUT.prints("60", 60).from("100", 100, 2020).make();
        LedgerActual actual =
                actuals(saved, OUTPUT.result(2022).prints("70", 70).make()).get(0);
        assertThat(actual.linear()).isEqualTo(Progress.AHEAD);
        assertThat(actual.growth()).isEqualTo(Progress.AHEAD);
    }

    @Test
    void aLimitAtTheHeightOfTheBaselineIsKeptOrBroken() {
        Figure limit = OUTPUT.prints("<4", 4)
                .with("comparator", "LT")
                .from("4", 4, 2020)
                .make();
        assertThat(actuals(limit, OUTPUT.result(2022).prints("6", 6).make())
                        .get(0)
                        .linear())
                .isEqualTo(Progress.BEHIND);
    }

    @Test
    void resultsOfOtherYearsOrKeysAreNoActuals() {
        assertThat(actuals(
                        DOUBLED,
                        OUTPUT.result(2019).prints("90", 90).make(),
                        OUTPUT.result(2026).prints("210", 210).make(),
                        OUTPUT.result(2022)
                                .with("scope", "不含托管区")
                                .prints("130", 130)
                                .make()))
                .isEmpty();
    }

    @Test
    void withoutABaselineThereIsAnActualAndNoProgress() {
        Figure bare = OUTPUT.prints("200", 200).make();
        LedgerActual actual =
                actuals(bare, OUTPUT.result(2025).prints("190", 190).make()).get(0);
        assertThat(actual.linear()).isNull();
        assertThat(actual.growth()).isNull();
    }
}
