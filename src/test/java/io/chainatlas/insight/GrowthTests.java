package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrowthTests {
    private static final FigureMaker REVENUE = FigureMaker.of("region:甲市", "一般公共预算收入");

    private static final Figure TARGET =
            REVENUE.prints("210", 210).from("157.3", 157.3, 2020).make();

    private static @Nullable Boolean agrees(Figure target, Figure rate) {
        Baseline baseline = Baseline.of(target, List.of(target, rate));
        return Growth.agrees(Growth.range(target, baseline), Growth.printed(target, baseline, List.of(target, rate)));
    }

    @Test
    void theImpliedGrowthIsTheYearlyOne() {
        assertThat(Growth.implied(TARGET, Baseline.of(TARGET, List.of()))).isCloseTo(0.0595, within(0.0001));
    }

    @Test
    void aRateAgreesWithinItsRounding() {
        assertThat(agrees(TARGET, REVENUE.rate("6%", 6).make())).isTrue();
        assertThat(agrees(TARGET, REVENUE.rate("6.2%", 6.2).make())).isFalse();
    }

    @Test
    void aboutAndAtLeastLeaveRoom() {
        assertThat(agrees(
                        TARGET,
                        REVENUE.rate("7%左右", 7).with("comparator", "ABOUT").make()))
                .isTrue();
        assertThat(agrees(
                        TARGET,
                        REVENUE.rate("5%以上", 5).with("comparator", "GTE").make()))
                .isTrue();
        assertThat(agrees(
                        TARGET,
                        REVENUE.rate("8%以上", 8).with("comparator", "GTE").make()))
                .isFalse();
    }

    @Test
    void aTargetThatIsAtLeastImpliesAtLeastItsGrowth() {
        Figure target = REVENUE.prints(">210", 210)
                .with("comparator", "GT")
                .from("157.3", 157.3, 2020)
                .make();
        assertThat(agrees(target, REVENUE.rate("9%", 9).make())).isTrue();
        assertThat(agrees(target, REVENUE.rate("4%", 4).make())).isFalse();
    }

    @Test
    void aYearlyRateIsNotHeldAgainstFiveYears() {
        Figure yearly = REVENUE.rate("3.1%", 3.1).with("scope", "同比增长").make();
        assertThat(agrees(TARGET, yearly)).isNull();
    }

    @Test
    void onlyALevelGrows() {
        Figure share = REVENUE.with("measure", "SHARE")
                .with("unit", "%")
                .prints("42", 42)
                .from("40", 40, 2020)
                .make();
        assertThat(Growth.implied(share, Baseline.of(share, List.of()))).isNull();
        Figure fromNothing = REVENUE.prints("5", 5).from("0", 0, 2020).make();
        assertThat(Growth.implied(fromNothing, Baseline.of(fromNothing, List.of())))
                .isNull();
    }

    @Test
    void anEarlierResultOfTheSameKeyIsTheBaseline() {
        Figure target = REVENUE.prints("210", 210).make();
        Figure old = REVENUE.result(2019).prints("150", 150).make();
        Figure coarse = REVENUE.result(2020).prints("157", 157).make();
        Figure fine = REVENUE.result(2020).prints("157.3", 157.3).make();
        Figure other =
                REVENUE.result(2020).with("scope", "地方级").prints("99.95", 99.95).make();
        Baseline baseline = Objects.requireNonNull(Baseline.of(target, List.of(target, old, fine, coarse, other)));
        assertThat(baseline.from()).isEqualTo(fine.id());
        assertThat(baseline.year()).isEqualTo(2020);
    }
}
