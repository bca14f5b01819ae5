package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.insight.Audit.AuditFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameFigureCheckTests {
    private static final Check WITHIN = new SameFigureCheck(true);
    private static final Check BETWEEN = new SameFigureCheck(false);
    private static final FigureMaker OUTPUT =
            FigureMaker.of("zone:甲区", "地区生产总值").result(2020);

    private static FigureMaker in(FigureMaker figure, String locator) {
        return figure.with("evidence", List.of(locator));
    }

    @Test
    void textAndTableMustAgree() {
        AuditFinding finding = Looked.at(OUTPUT.prints("95亿元", 95), in(OUTPUT.prints("98.2", 98.2), "plan-7@3-9"))
                .finds(WITHIN);
        assertThat(finding.kind()).isEqualTo(AuditKind.TEXT_AGAINST_TABLE);
        assertThat(finding.severity()).isEqualTo(Severity.CONTRADICTION);
        assertThat(Looked.printed(finding)).containsExactly("95亿元", "98.2");
        assertThat(finding.inDocument("plan")).isTrue();
        assertThat(finding.inDocument("other")).isFalse();
    }

    @Test
    void aRoundingIsNoContradiction() {
        Looked.at(OUTPUT.prints("95亿元", 95), OUTPUT.prints("95.3", 95.3)).agrees(WITHIN);
        Looked.at(OUTPUT.prints("95亿元", 95), OUTPUT.with("unit", "万元").prints("953000", 953000))
                .agrees(WITHIN);
    }

    @Test
    void whatIsCountedIsNotRounded() {
        FigureMaker firms =
                FigureMaker.of("zone:甲区", "高新技术企业").with("unit", "家").result(2020);
        Looked.at(
                        firms.prints("111家", 111),
                        firms.with("metric", "高新技术企业数量").with("unit", "个").prints("112", 112))
                .finds(WITHIN);
    }

    @Test
    void twoPlansAreAnotherKind() {
        Looked two = Looked.at(OUTPUT.prints("95", 95), in(OUTPUT.prints("98", 98), "cityplan-7@3-9"));
        assertThat(two.finds(BETWEEN).kind()).isEqualTo(AuditKind.PLAN_AGAINST_PLAN);
        two.isLeftAloneBy(WITHIN);
    }

    @Test
    void moreThanAndTheNumberAgree() {
        FigureMaker goal = FigureMaker.of("region:全市", "高新技术企业数").with("unit", "家");
        Looked.at(
                        goal.prints(">600", 600).with("comparator", "GT"),
                        in(goal.with("metric", "高企总数").prints("600户", 600), "other-1@0-5"))
                .agrees(BETWEEN);
    }

    @Test
    void aBaselineIsAsGoodAsAResult() {
        FigureMaker target = OUTPUT.with("kind", "TARGET")
                .with("year", 2025)
                .prints("147", 147)
                .from("98", 98, 2020);
        Looked.at(OUTPUT.prints("95", 95), target).finds(WITHIN);
    }

    @Test
    void anotherDefinitionYearOrPeriodIsAnotherFigure() {
        Looked.at(OUTPUT.prints("95", 95), OUTPUT.with("scope", "不含托管区").prints("80", 80))
                .isLeftAloneBy(WITHIN);
        Looked.at(OUTPUT.prints("95", 95), OUTPUT.result(2019).prints("80", 80)).isLeftAloneBy(WITHIN);
        Looked.at(OUTPUT.rate("3.1", 3.1), OUTPUT.rate("6.12%", 6.12).with("scope", "“十三五”期间平均增速"))
                .isLeftAloneBy(WITHIN);
    }

    @Test
    void aRateOfTheYearIsOneUnderEachOfItsNames() {
        Looked.at(
                        OUTPUT.rate("6.0%", 6.0).with("scope", "同比增长"),
                        OUTPUT.rate("6.6", 6.6).with("scope", "2020年增长"))
                .finds(WITHIN);
    }

    @Test
    void aMisspelledMetricIsStillTheMetric() {
        FigureMaker air = FigureMaker.of("zone:甲区", "空气质量优良天数比例")
                .with("measure", "SHARE")
                .with("unit", "%")
                .result(2020);
        Looked.at(air.prints("81", 81), air.with("metric", "城市控制质量优良天数比例").prints("81.6", 81.6))
                .finds(WITHIN);
    }

    @Test
    void whatIsAccumulatedSinceNobodySaysWhenIsUnclear() {
        FigureMaker saved = FigureMaker.of("zone:甲区", "单位GDP能耗下降")
                .with("measure", "CUMULATIVE")
                .with("unit", "%")
                .result(2020);
        assertThat(Looked.at(saved.prints("3.77", 3.77), saved.prints("15", 15))
                        .finds(WITHIN)
                        .severity())
                .isEqualTo(Severity.DEFINITION_UNCLEAR);
    }

    @Test
    void ranksAmongOthersAreNotCompared() {
        FigureMaker rank =
                FigureMaker.of("zone:甲区", "铁精矿生产能力").with("measure", "RANK").with("unit", null);
        Looked.at(rank.prints("世界第五", 5), rank.prints("全国第一", 1)).isLeftAloneBy(WITHIN);
        Looked.at(rank.prints("全国第二", 2), rank.prints("全国第一", 1)).finds(WITHIN);
    }

    @Test
    void theIdOfAFindingFollowsFromItsPlaces() {
        String id = Looked.at(OUTPUT.prints("95", 95), OUTPUT.prints("98", 98))
                .finds(WITHIN)
                .id();
        assertThat(Looked.at(OUTPUT.prints("98", 98), OUTPUT.prints("95", 95))
                        .finds(WITHIN)
                        .id())
                .isEqualTo(id);
        assertThat(Looked.at(OUTPUT.prints("95", 95), OUTPUT.prints("99", 99))
                        .finds(WITHIN)
                        .id())
                .isNotEqualTo(id);
    }
}
