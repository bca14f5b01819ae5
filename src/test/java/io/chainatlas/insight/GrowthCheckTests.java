package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.insight.Audit.AuditFinding;
import org.junit.jupiter.api.Test;

class GrowthCheckTests {
    private static final Check CHECK = new GrowthCheck();
    private static final FigureMaker INVESTMENT =
            FigureMaker.of("zone:甲区", "固定资产投资").result(2020);
    private static final FigureMaker OUTPUT =
            FigureMaker.of("zone:甲区", "地区生产总值").result(2020);

    @Test
    void anAverageRateFollowsFromTheLevels() {
        FigureMaker level = INVESTMENT.prints("40.5亿元", 40.5).from("35亿元", 35, 2015);
        FigureMaker rate = INVESTMENT.with("scope", "年均").with("baselineYear", 2015);
        Looked.at(level, rate.rate("3.0%", 3.0)).agrees(CHECK);
        AuditFinding finding = Looked.at(level, rate.rate("15.2%", 15.2)).finds(CHECK);
        assertThat(finding.severity()).isEqualTo(Severity.CONTRADICTION);
        assertThat(finding.arithmetic().zh()).contains("(40.5亿元 / 35亿元)^(1/5) - 1", "2.96%", "15.2%");
        assertThat(Looked.printed(finding)).containsExactly("15.2%", "40.5亿元", "35亿元");
    }

    @Test
    void aYearlyRateFollowsFromTheYearBefore() {
        FigureMaker before = INVESTMENT.with("year", 2019).prints("77.9亿元", 77.9);
        FigureMaker after = INVESTMENT.prints("32.6亿元", 32.6);
        Looked.at(before, after, INVESTMENT.rate("-58.1%", -58.1)).agrees(CHECK);
        Looked.at(before, after, INVESTMENT.rate("-48.1%", -48.1)).finds(CHECK);
    }

    @Test
    void aPlannedRateFollowsFromTheBaseline() {
        FigureMaker goal = FigureMaker.of("region:全市", "进出口总额");
        FigureMaker level = goal.prints("418", 418).from("286", 286, 2020);
        Looked.at(level, goal.rate("8%", 8).with("scope", "年均")).agrees(CHECK);
        Looked.at(level, goal.rate("9%", 9).with("scope", "年均")).finds(CHECK);
        Looked.at(level, goal.rate("8.2%左右", 8.2).with("scope", "年均").with("comparator", "ABOUT"))
                .agrees(CHECK);
    }

    @Test
    void constantPricesMayExplainALittleAndNotALot() {
        FigureMaker before = OUTPUT.with("year", 2019).prints("58.5", 58.5);
        FigureMaker after = OUTPUT.prints("67.6", 67.6);
        assertThat(Looked.at(before, after, OUTPUT.rate("10.5%", 10.5))
                        .finds(CHECK)
                        .severity())
                .isEqualTo(Severity.DEFINITION_UNCLEAR);
        assertThat(Looked.at(before, after, OUTPUT.rate("1.5%", 1.5))
                        .finds(CHECK)
                        .severity())
                .isEqualTo(Severity.CONTRADICTION);
    }

    @Test
    void withoutBothLevelsThereIsNothingToLookAt() {
        Looked.at(
                        INVESTMENT.prints("100.4亿元", 100.4),
                        INVESTMENT.rate("17.5%", 17.5).with("scope", "同比增长"))
                .isLeftAloneBy(CHECK);
    }
}
