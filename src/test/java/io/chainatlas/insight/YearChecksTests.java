package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearChecksTests {
    private static final FigureMaker PIPE = FigureMaker.of("zone:甲区", "供水管线").with("unit", "公里");
    private static final FigureMaker SHARE =
            FigureMaker.of("zone:甲区", "农村社区建设覆盖面").with("measure", "SHARE").with("unit", "%");

    @Test
    void twoIncrementsOfOneTotalAreUnclear() {
        FigureMaker total = PIPE.with("metric", "供水管线总长").prints("17.5公里", 17.5);
        FigureMaker laid = PIPE.with("measure", "INCREMENT")
                .with("scope", "铺设")
                .prints("约17.5公里", 17.5)
                .with("comparator", "ABOUT");
        FigureMaker added = PIPE.with("measure", "INCREMENT").with("scope", "比“十三五”增加");
        Looked.at(total, laid, added.prints("17.3公里", 17.3)).agrees(new IncrementCheck());
        assertThat(Looked.at(total, laid, added.prints("4.3公里", 4.3))
                        .finds(new IncrementCheck())
                        .arithmetic()
                        .zh())
                .contains("17.5公里 - 4.3公里 = 13.2");
    }

    @Test
    void aCumulativeNumberBesideAYearsOwnIsUnclear() {
        FigureMaker contracts = FigureMaker.of("zone:甲区", "技术合同成交总额").result(2020);
        assertThat(Looked.at(
                                contracts.with("measure", "CUMULATIVE").prints("424", 424),
                                contracts.prints("121.6", 121.6))
                        .finds(new AccumulationCheck())
                        .severity())
                .isEqualTo(Severity.DEFINITION_UNCLEAR);
    }

    @Test
    void whatIsFullAlreadyIsNoGoal() {
        FigureMaker result = SHARE.result(2020);
        FigureMaker goal = SHARE.with("year", 2035).prints("100%", 100);
        Looked.at(result.prints("100%", 100), goal).finds(new ReachedCheck());
        Looked.at(result.prints("90%", 90), goal).agrees(new ReachedCheck());
    }

    @Test
    void oneNumberToTheLastDigitForTwoYearsIsUnclear() {
        FigureMaker saved = FigureMaker.of("region:全市", "单位地区生产总值能源消耗下降")
                .with("measure", "CUMULATIVE")
                .with("unit", "%");
        FigureMaker earlier = saved.result(2019).prints("[6.64]*", 6.64);
        Looked.at(earlier, saved.result(2020).with("metric", "单位地区生产总值能源消耗降低").prints("6.64", 6.64))
                .finds(new RepeatedYearCheck());
        Looked.at(earlier, saved.result(2020).prints("7.02", 7.02)).agrees(new RepeatedYearCheck());
        Looked.at(saved.result(2019).prints("43", 43), saved.result(2020).prints("43", 43))
                .isLeftAloneBy(new RepeatedYearCheck());
    }

    @Test
    void fasterThanTheEconomyIsNotSlower() {
        FigureMaker revenue = FigureMaker.of("zone:甲区", "地方公共财政预算收入");
        FigureMaker said = revenue.with("measure", "GROWTH_RATE")
                .with("unit", "%")
                .with("comparator", "GT")
                .prints("增速高于经济增速", null);
        FigureMaker economy =
                FigureMaker.of("zone:甲区", "地区生产总值年均增长").rate("6%以上", 6).with("comparator", "GTE");
        Looked.at(said, economy, revenue.rate("8%以上", 8).with("comparator", "GTE"))
                .agrees(new RelativeRateCheck());
        Looked.at(said, economy, revenue.rate("5%以上", 5).with("comparator", "GTE"))
                .finds(new RelativeRateCheck());
    }
}
