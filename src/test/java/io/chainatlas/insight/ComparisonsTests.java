package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chainatlas.insight.TargetLedger.LedgerComparison;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonsTests {
    private static final Nesting NESTING = new Nesting(Map.of(
            "zone:甲区", Set.of("region:全市"),
            "zone:乙区", Set.of("region:全市"),
            "zone:甲区内园", Set.of("zone:甲区", "region:全市"),
            "zone:外区", Set.of("region:别市")));

    private static final Figure WHOLE =
            FigureMaker.of("region:全市", "固定资产投资").prints("500", 500).make();

    private static FigureMaker zone(String name) {
        return FigureMaker.of("zone:" + name, "固定资产投资");
    }

    private static LedgerComparison compare(Figure... parts) {
        List<LedgerComparison> all = new Comparisons(
                        Stream.concat(Stream.of(WHOLE), Stream.of(parts)).toList(), NESTING)
                .all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void sharesAndTheResidualMakeTheWhole() {
        LedgerComparison comparison = compare(
                zone("甲区").prints("100", 100).make(),
                zone("乙区").with("unit", "万元").prints("500000", 500000).make());
        assertThat(comparison.shares()).extracting(s -> s.share().value()).containsExactly(0.2, 0.1);
        assertThat(comparison.residual()).isCloseTo(350, within(1e-9));
        assertThat(comparison.refusals()).isEmpty();
    }

    @Test
    void eachDifferenceIsAReason() {
        assertThat(reasons(zone("甲区").with("scope", "不含房地产").prints("100", 100)))
                .containsExactly(IncomparableReason.DEFINITION);
        assertThat(reasons(zone("甲区").with("unit", "亿美元").prints("100", 100))).containsExactly(IncomparableReason.UNIT);
        assertThat(reasons(zone("甲区").rate("8%", 8))).containsExactly(IncomparableReason.MEASURE);
        assertThat(reasons(zone("甲区").with("year", 2024).prints("100", 100))).containsExactly(IncomparableReason.YEAR);
        assertThat(reasons(zone("甲区").prints("翻番", null))).containsExactly(IncomparableReason.NOT_A_NUMBER);
    }

    @Test
    void aLevelIsAReason() {
        Figure whole = FigureMaker.of("region:全市", "市级以上创新平台")
                .with("unit", "家")
                .prints("90", 90)
                .make();
        Figure part = FigureMaker.of("zone:甲区", "省级以上创新平台")
                .with("unit", "家")
                .prints("60", 60)
                .make();
        assertThat(new Comparisons(List.of(whole, part), NESTING)
                        .all()
                        .get(0)
                        .refusals()
                        .get(0)
                        .reasons())
                .containsExactly(IncomparableReason.LEVEL);
    }

    private static List<IncomparableReason> reasons(FigureMaker part) {
        LedgerComparison comparison = compare(part.make());
        assertThat(comparison.shares()).isEmpty();
        assertThat(comparison.residual()).isNull();
        return comparison.refusals().get(0).reasons();
    }

    @Test
    void aZoneWithinAZoneIsNotCountedTwice() {
        LedgerComparison comparison = compare(
                zone("甲区").prints("100", 100).make(),
                zone("甲区内园").prints("30", 30).make());
        assertThat(comparison.shares()).extracting(s -> s.zone()).containsExactly("zone:甲区");
        assertThat(comparison.refusals().get(0).reasons()).containsExactly(IncomparableReason.LEVEL);
        assertThat(comparison.residual()).isEqualTo(400);
    }

    @Test
    void ofTwoRoundingsTheFinerCountsAndOfAContradictionNone() {
        LedgerComparison rounded = compare(
                zone("甲区").prints("95", 95).make(),
                zone("甲区").prints("95.3", 95.3).make());
        assertThat(rounded.shares()).hasSize(1);
        assertThat(rounded.residual()).isCloseTo(404.7, within(1e-9));
        LedgerComparison torn = compare(
                zone("甲区").prints("95", 95).make(), zone("甲区").prints("99", 99).make());
        assertThat(torn.shares()).isEmpty();
        assertThat(torn.refusals()).hasSize(2);
    }

    @Test
    void aZoneOfAnotherRegionIsNotCompared() {
        Figure elsewhere = zone("外区").prints("100", 100).make();
        assertThat(new Comparisons(List.of(WHOLE, elsewhere), NESTING).all()).isEmpty();
    }
}
