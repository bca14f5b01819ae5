package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricTests {
    @Test
    void oneMetricIsFoundUnderItsSeveralNames() {
        assertThat(List.of("高新技术企业", "高新技术企业数", "高新技术企业数量", "高新技术企业总数", "高企总数"))
                .extracting(m -> Metric.of(m).core())
                .containsOnly("高新技术企业");
        assertThat(Metric.of("规模以上工业增加值")).isEqualTo(Metric.of("规上工业增加值"));
        assertThat(Metric.of("雏鹰、瞪羚、独角兽企业")).isEqualTo(Metric.of("雏鹰瞪羚独角兽企业"));
    }

    @Test
    void aGrowthIsFoundWithTheLevelThatGrows() {
        Metric growth = Metric.of("地区生产总值年均增长");
        assertThat(growth.core()).isEqualTo(Metric.of("地区生产总值").core());
        assertThat(growth.growth()).isTrue();
        assertThat(Metric.of("地区生产总值").growth()).isFalse();
    }

    @Test
    void theLevelIsKeptApart() {
        assertThat(Metric.of("省级以上创新平台数量")).isEqualTo(new Metric("创新平台", "省级以上", false));
        assertThat(Metric.of("省级及以上创新平台").level()).isEqualTo("省级以上");
        assertThat(Metric.of("创新平台").level()).isEmpty();
    }

    @Test
    void otherThingsStayOther() {
        assertThat(Metric.of("规上工业总产值").core())
                .isNotEqualTo(Metric.of("规上工业增加值").core());
        assertThat(Metric.of("参保人数").core()).isNotEqualTo(Metric.of("参保比例").core());
    }
}
