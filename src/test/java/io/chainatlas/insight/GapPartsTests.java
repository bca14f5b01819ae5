package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a verdict is made of: its key, its figures, its order, its landing places and candidates. */
class GapPartsTests {
    private static final Sketch THREE = Sketch.of("正极材料", "电芯", "电池系统")
            .flow("正极材料", "电芯", "电池系统")
            .plan("电芯", "引进", "WANTED")
            .company("正极材料", "甲")
            .project("电池系统", "乙厂");

    @Test
    void aKeySpellsAnIdAndAnIdAKey() {
        for (Gap gap : Gaps.of(THREE.here())) {
            assertThat(GapKey.of(gap.key().id())).isEqualTo(gap.key());
        }
        assertThat(GapKey.of("BUILD|zone:北区|chain:储能"))
                .isEqualTo(new GapKey(GapKind.BUILD, "zone:北区", "chain:储能", null));
        assertThat(GapKey.of("")).isNull();
        assertThat(GapKey.of("WIDEN|zone:北区|chain:储能")).isNull();
        assertThat(GapKey.of("FILL|zone:北区")).isNull();
    }

    @Test
    void completenessAndContinuityShowTheirParts() {
        Completeness completeness = THREE.here().completeness();
        assertThat(completeness.completeness()).isEqualTo(Ratio.of(2, 3));
        assertThat(completeness.continuity()).isEqualTo(new Ratio(0.0, 0, 2));
        assertThat(completeness.covered()).containsExactly(Sketch.id("正极材料"), Sketch.id("电池系统"));
        assertThat(Sketch.of("电芯").here().completeness().continuity().value()).isNull();
    }

    @Test
    void aStatedFlowIsNotDoubledByAStatedOrder() {
        ChainShape chain =
                Sketch.of("一", "二", "三").flow("一", "二").order("一", "二", "三").shape();
        assertThat(chain.links())
                .extracting(l -> l.upstream() + ">" + l.downstream())
                .containsExactly(Sketch.id("一") + ">" + Sketch.id("二"), Sketch.id("二") + ">" + Sketch.id("三"));
    }

    @Test
    void gapsAreSortedByTheKeysInTheirOrder() {
        List<Gap> gaps = new ArrayList<>(Gaps.of(THREE.here()));
        gaps.sort(GapOrder.of(List.of(Map.of("kind", "DESC"), Map.of("segment", "ASC")), g -> 0));
        assertThat(gaps).extracting(Gap::kind).containsExactly(GapKind.PARTIAL, GapKind.STRENGTHEN, GapKind.FILL);
        gaps.sort(GapOrder.of(List.of(Map.of("candidates", "DESC")), g -> g.kind() == GapKind.FILL ? 2 : 1));
        assertThat(gaps.get(0).kind()).isEqualTo(GapKind.FILL);
    }

    @Test
    void anElementOfASortTakesOneKey() {
        assertThatThrownBy(() -> GapOrder.of(List.of(Map.of("kind", "ASC", "zone", "ASC")), g -> 0))
                .isInstanceOf(UnfitArgument.class)
                .hasMessageContaining("it takes one of zone, chain, segment, kind, basis, candidates");
    }

    @Test
    void aPlaceIsAdvisedOnceByTheClosestRule() {
        List<LandingAdvice> advice = Landing.advice(List.of(
                landing("landing.names-topic", "zone:甲园", "segment:电力/电芯"),
                landing("landing.names-topic", "zone:乙园", "segment:电力/电芯"),
                landing("landing.names-segment", "zone:乙园", Sketch.id("电芯"))));
        assertThat(advice)
                .extracting(a -> a.zone() + " " + a.rule().id() + " " + a.verb())
                .containsExactly("zone:乙园 landing.names-segment 打造", "zone:甲园 landing.names-topic 打造");
    }

    private static Row landing(String rule, String zone, String node) {
        Ground plan = Sketch.ground("PLANS", zone, node, "打造", "PLANNED");
        return new Row(Map.of("rule", rule, "zone", zone, "facts", List.of(map(plan))));
    }

    private static Map<String, Object> map(Ground ground) {
        return Map.of(
                "id",
                ground.id(),
                "type",
                ground.type(),
                "from",
                ground.from(),
                "to",
                ground.to(),
                "fact",
                ground.fact());
    }

    @Test
    void aProspectIsNamedByThisPlanWhereTheDocumentIsThePlansAndThePlaceIsThisOne() {
        ChainInPlace here = THREE.here();
        Ground named = Sketch.ground("PROSPECT_FOR", "company:远景", Sketch.id("电芯"), "引进", null);
        assertThat(Candidates.courtedHere(List.of(named), here)).isTrue();
        assertThat(Candidates.courtedHere(List.of(named, courting("zone:北园")), here))
                .isTrue();
        assertThat(Candidates.courtedHere(List.of(named, courting("region:海州市")), here))
                .isTrue();
        assertThat(Candidates.courtedHere(List.of(named, courting("zone:临港区")), here))
                .isFalse();
        Ground other = new Ground(
                "p", "PROSPECT_FOR", "company:远景", Sketch.id("电芯"), Map.of("evidence", List.of("south-3@1-2")));
        assertThat(Candidates.courtedHere(List.of(other), here)).isFalse();
    }

    private static Ground courting(String place) {
        return Sketch.ground("PROSPECT_FOR", "company:远景", place, "引进", null);
    }

    @Test
    void aCandidateIsNamedOnceByTheFirstRule() {
        Ground one = Sketch.ground("OPERATES_IN", "company:甲", Sketch.id("电芯"), null, null);
        Ground two = Sketch.ground("PROSPECT_FOR", "company:甲", Sketch.id("电芯"), "引进", null);
        Ground three = Sketch.ground("PROSPECT_FOR", "company:甲", "zone:北区", "引进", null);
        Candidate elsewhere = new Candidate(
                CandidateKind.NAMED_BY_ANOTHER_PLAN, CandidateRule.NAMED_ELSEWHERE, "company:甲", List.of(one));
        Candidate here =
                new Candidate(CandidateKind.NAMED_BY_THIS_PLAN, CandidateRule.NAMED_HERE, "company:甲", List.of(two));
        Candidate again = new Candidate(
                CandidateKind.NAMED_BY_THIS_PLAN, CandidateRule.NAMED_HERE, "company:甲", List.of(two, three));
        assertThat(Candidates.firstOfEach(List.of(elsewhere, here, again)))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.rule()).isEqualTo(CandidateRule.NAMED_HERE);
                    assertThat(c.grounds()).containsExactly(two, three);
                });
    }
}
