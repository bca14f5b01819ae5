package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule about gaps on the smallest chain where it finds one, and on the closest one where it must not. */
class GapRulesTests {
    /** What is concluded, one line for a gap: the rule, what it is about, and whether the plan declares it. */
    private static List<String> verdicts(Sketch sketch) {
        return Gaps.of(sketch.here()).stream()
                .map(g -> g.rule().id() + " " + g.node().replaceAll(".*[:/]", "") + " " + g.basis())
                .toList();
    }

    @Test
    void aPlannedChainWhereNobodyIsSeenIsToBeBuilt() {
        assertThat(verdicts(Sketch.of("电芯").plan("储能", "构建", "PLANNED")))
                .containsExactly("gap.build.inferred 储能 INFERRED");
    }

    @Test
    void theBuildingIsDeclaredWhereFirmsAreWantedForALink() {
        assertThat(verdicts(Sketch.of("电芯").plan("电芯", "引进", "WANTED")))
                .containsExactly("gap.build.declared 储能 DECLARED");
    }

    @Test
    void aChainThatIsOnlyMentionedIsNotToBeBuilt() {
        assertThat(verdicts(Sketch.of("电芯").plan("储能", "围绕", "MENTIONED"))).isEmpty();
    }

    @Test
    void aChainWithACompanyOnItWhoseLinkIsNotSaidIsNotToBeBuilt() {
        assertThat(verdicts(Sketch.of("电芯").plan("储能", "构建", "PLANNED").company("储能", "海能科技")))
                .isEmpty();
    }

    @Test
    void aChainWithACompanyOnAChainWithinItIsNotToBeBuilt() {
        assertThat(verdicts(
                        Sketch.of("电芯").part("液流电池").plan("储能", "构建", "PLANNED").company("液流电池", "海能科技")))
                .isEmpty();
    }

    @Test
    void aChainThatThePlanMeansToMakeStrongerIsNotToBeBuilt() {
        assertThat(verdicts(Sketch.of("电芯").plan("储能", "做大做强", "PRIORITY"))).isEmpty();
        assertThat(verdicts(Sketch.of("电芯").plan("储能", "巩固", "CONSOLIDATED"))).isEmpty();
        assertThat(verdicts(Sketch.of("电芯").plan("电芯", "做大做强", "PRIORITY"))).isEmpty();
        assertThat(verdicts(Sketch.of("电芯").plan("储能", "重点发展", "PRIORITY"))).hasSize(1);
        assertThat(verdicts(
                        Sketch.of("电芯", "隔膜").plan("电芯", "巩固", "CONSOLIDATED").plan("隔膜", "发展", "PLANNED")))
                .hasSize(1);
    }

    @Test
    void aWantedLinkOfAChainThatHasOthersIsToBeFilled() {
        Sketch sketch = Sketch.of("电芯", "隔膜")
                .plan("隔膜", "培育引进", "WANTED")
                .company("电芯", "甲")
                .company("电芯", "乙");
        assertThat(verdicts(sketch)).containsExactly("gap.fill.declared 隔膜 DECLARED");
        Gap gap = Gaps.of(sketch.here()).get(0);
        assertThat(gap.supporting()).extracting(Ground::type).containsExactly("PLANS");
        assertThat(gap.reason().zh()).isEqualTo("北区的规划写“培育引进”“隔膜”，未见企业或项目；“储能”在北区已有电芯。");
    }

    @Test
    void aListOfPartsIsNeverReadAsAFlow() {
        assertThat(verdicts(Sketch.of("电芯", "隔膜", "整机")
                        .plan("隔膜", "积极布局", "PLANNED")
                        .company("电芯", "甲")
                        .company("电芯", "乙")
                        .company("整机", "甲")
                        .company("整机", "乙")))
                .isEmpty();
    }

    @Test
    void aLinkBetweenCoveredOnesIsToBeFilledWhateverThePlanSays() {
        Sketch sketch = Sketch.of("正极材料", "电芯", "电池系统")
                .flow("正极材料", "电芯", "电池系统")
                .plan("电芯", "积极布局", "PLANNED")
                .company("正极材料", "甲")
                .company("正极材料", "乙")
                .company("电池系统", "甲")
                .company("电池系统", "乙");
        assertThat(verdicts(sketch)).containsExactly("gap.fill.between 电芯 INFERRED");
        assertThat(Gaps.of(sketch.here()).get(0).supporting())
                .extracting(Ground::type)
                .containsExactly("FEEDS", "FEEDS");
    }

    @Test
    void aWayBetweenCoveredLinksMayBeLong() {
        assertThat(verdicts(Sketch.of("一", "二", "三", "四")
                        .flow("一", "二", "三", "四")
                        .plan("储能", "构建", "PLANNED")
                        .project("一", "甲厂")
                        .project("四", "乙厂")))
                .contains("gap.fill.between 二 INFERRED", "gap.fill.between 三 INFERRED");
    }

    @Test
    void aPlannedLinkNextToTheCoveredOnesExtendsTheChain() {
        assertThat(verdicts(Sketch.of("电芯", "电池系统")
                        .flow("电芯", "电池系统")
                        .plan("电池系统", "探索发展", "EXPLORATORY")
                        .company("电芯", "甲")
                        .company("电芯", "乙")))
                .containsExactly("gap.extend.boundary 电池系统 INFERRED");
    }

    @Test
    void aPlannedInputBesideACoveredOneExtendsTheChain() {
        Sketch sketch = Sketch.of("电池", "电机", "整车")
                .flow("电池", "整车")
                .flow("电机", "整车")
                .plan("电机", "加强布局", "PLANNED")
                .plan("整车", "重点发展", "PRIORITY")
                .company("电池", "甲")
                .company("电池", "乙");
        assertThat(verdicts(sketch)).containsExactly("gap.extend.beside 电机 INFERRED", "gap.fill.next 整车 INFERRED");
        assertThat(Gaps.of(sketch.here()).get(0).supporting())
                .extracting(Ground::type)
                .containsExactly("PLANS", "FEEDS", "FEEDS");
    }

    @Test
    void aLinkNextToTheCoveredOnesThatIsNotPlannedIsToBeFilled() {
        assertThat(verdicts(Sketch.of("电芯", "电池系统")
                        .flow("电芯", "电池系统")
                        .plan("储能", "构建", "PLANNED")
                        .company("电芯", "甲")
                        .company("电芯", "乙")))
                .containsExactly("gap.fill.next 电池系统 INFERRED");
    }

    @Test
    void aStatedOrderServesWhereNoFlowIsStated() {
        assertThat(verdicts(Sketch.of("制", "储", "用")
                        .order("制", "储", "用")
                        .plan("储能", "构建", "PLANNED")
                        .company("制", "甲")
                        .company("制", "乙")))
                .containsExactly("gap.fill.next 储 INFERRED");
    }

    @Test
    void theVerbItselfMayDeclareTheExtension() {
        assertThat(verdicts(Sketch.of("电芯", "回收")
                        .plan("回收", "延伸发展", "PLANNED")
                        .company("电芯", "甲")
                        .company("电芯", "乙")))
                .containsExactly("gap.extend.declared 回收 DECLARED");
    }

    /** All that is sketched stands in one paragraph. */
    @Test
    void theParagraphMaySayThatTheChainIsToGoOn() {
        Sketch sketch = Sketch.of("电芯", "边框")
                .plan("边框", "探索布局", "EXPLORATORY")
                .plan("储能", "延长", "PLANNED")
                .company("电芯", "甲")
                .company("电芯", "乙");
        assertThat(verdicts(sketch)).containsExactly("gap.extend.same-paragraph 边框 INFERRED");
        assertThat(Gaps.of(sketch.here()).get(0).supporting()).hasSize(2);
    }

    @Test
    void aParagraphThatGoesOnDoesNotExtendToWhatItOnlyMentions() {
        assertThat(verdicts(Sketch.of("电芯", "边框")
                        .plan("边框", "围绕", "MENTIONED")
                        .plan("储能", "延长", "PLANNED")
                        .company("电芯", "甲")
                        .company("电芯", "乙")))
                .isEmpty();
    }

    @Test
    void anInputBesideOneThatIsNotCoveredEitherExtendsNothing() {
        assertThat(verdicts(Sketch.of("电池", "电机", "整车", "充电桩")
                        .flow("电池", "整车")
                        .flow("电机", "整车")
                        .plan("电机", "加强布局", "PLANNED")
                        .company("充电桩", "甲")
                        .company("充电桩", "乙")))
                .isEmpty();
    }

    @Test
    void whatIsThereAndAPriorityIsToBeStrengthened() {
        Sketch sketch = Sketch.of("电芯")
                .plan("电芯", "重点发展", "PRIORITY")
                .company("电芯", "甲")
                .company("电芯", "乙");
        assertThat(verdicts(sketch)).containsExactly("gap.strengthen.declared 电芯 DECLARED");
        assertThat(Gaps.of(sketch.here()).get(0).singleCompany()).isFalse();
    }

    @Test
    void oneNamedCompanyIsFlaggedEvenIfItIsNamedTwice() {
        Sketch sketch =
                Sketch.of("电芯").plan("电芯", "支持", "SUPPORTED").company("电芯", "甲").company("电芯", "甲");
        assertThat(verdicts(sketch)).containsExactly("gap.strengthen.single-company 电芯 INFERRED");
        assertThat(Gaps.of(sketch.here()).get(0).singleCompany()).isTrue();
        Sketch declared = Sketch.of("电芯").plan("电芯", "巩固", "CONSOLIDATED").company("电芯", "甲");
        assertThat(verdicts(declared)).containsExactly("gap.strengthen.declared 电芯 DECLARED");
        assertThat(Gaps.of(declared.here()).get(0).singleCompany()).isTrue();
    }

    @Test
    void aProjectWithoutACompanyIsPartial() {
        assertThat(verdicts(Sketch.of("电芯").plan("电芯", "重点发展", "PRIORITY").project("电芯", "电芯厂")))
                .containsExactly("gap.partial 电芯 INFERRED");
        assertThat(verdicts(Sketch.of("电芯").plan("电芯", "引进", "WANTED").project("电芯", "电芯厂")))
                .containsExactly("gap.partial 电芯 DECLARED");
    }

    @Test
    void aChainThatThePlaceDoesNotPlanHasNoGaps() {
        assertThat(verdicts(Sketch.of("电芯", "电池系统").flow("电芯", "电池系统").company("电芯", "甲")))
                .isEmpty();
    }
}
