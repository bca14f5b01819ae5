package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MagnitudeChecksTests {
    private static final FigureMaker ZONE = FigureMaker.of("zone:甲区", "占地面积");

    @Test
    void aShareIsNoMoreThanAHundredPercentAndAnAmountNotNegative() {
        FigureMaker share = ZONE.with("measure", "SHARE").with("unit", "%");
        Looked.at(share.prints("100%", 100), ZONE.prints("0", 0)).agrees(new PercentCheck());
        Looked.at(share.prints("120%", 120)).finds(new PercentCheck());
        Looked.at(ZONE.prints("-3.5亿元", -3.5)).finds(new PercentCheck());
        Looked.at(ZONE.with("metric", "利润总额").prints("-3.5亿元", -3.5)).isLeftAloneBy(new PercentCheck());
    }

    @Test
    void aZoneHasAnAreaThatAZoneCanHave() {
        Looked.at(ZONE.with("unit", "平方公里").prints("122平方公里", 122)).agrees(new AreaCheck());
        Looked.at(ZONE.with("unit", "万平方公里").prints("50万平方公里", 50)).finds(new AreaCheck());
        FigureMaker land = ZONE.with("metric", "盘活闲置厂房和土地");
        Looked.at(land.with("unit", "万平方米").prints("22.7万平方米", 22.7)).agrees(new AreaCheck());
        Looked.at(land.with("unit", "平方米").prints("22.7平方米", 22.7)).finds(new AreaCheck());
        Looked.at(land.with("unit", "平方米").with("scope", "每户").prints("22.7平方米", 22.7))
                .isLeftAloneBy(new AreaCheck());
    }

    @Test
    void clustersMakeNoMoreThanTheOutput() {
        FigureMaker clusters = ZONE.with("metric", "百亿级产业集群").with("unit", "个").prints("4个", 4);
        FigureMaker output = ZONE.with("metric", "规模以上工业总产值");
        Looked.at(clusters, output.prints("500亿元", 500)).agrees(new ClusterCheck());
        assertThat(Looked.at(clusters, output.prints("172亿元", 172))
                        .finds(new ClusterCheck())
                        .arithmetic()
                        .zh())
                .contains("≥ 400亿元 > 规模以上工业总产值 172亿元");
    }

    @Test
    void theUnitInTheCellFitsTheOneInTheRow() {
        FigureMaker energy = ZONE.with("metric", "单位工业增加值综合能耗").with("unit", "吨标准煤/万元");
        Looked.at(energy.prints("0.4吨标准煤/万元", 0.4))
                .text("plan-1", true, "23||单位工业增加值综合能耗(%)|-|0.4吨标准煤/万元|约束性")
                .finds(new TableUnitCheck());
        Looked.at(energy.prints("0.4", 0.4))
                .text("plan-1", true, "23||单位工业增加值综合能耗(吨标准煤/万元)|-|0.4|约束性")
                .agrees(new TableUnitCheck());
        Looked.at(energy.with("metric", "进出口总额").rate("8%", 8))
                .text("plan-1", true, "进出口总额(亿元)预期性286 418 8%")
                .isLeftAloneBy(new TableUnitCheck());
    }

    @Test
    void aUnitThatLostALetterIsFoundBesideTheOthers() {
        FigureMaker power = ZONE.with("metric", "功率").with("unit", "MW");
        Looked.at(power.prints("16MW", 16), power.prints("20MW", 20)).agrees(new CutUnitCheck());
        Looked.at(power.prints("16MW", 16), power.with("unit", "M").prints("50M", 50))
                .finds(new CutUnitCheck());
        Looked.at(
                        power.prints("16MW", 16),
                        power.with("unit", "M").prints("50M", 50).with("evidence", List.of("plan-9@0-3")))
                .isLeftAloneBy(new CutUnitCheck());
    }
}
