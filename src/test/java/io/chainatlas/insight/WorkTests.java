package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.chainatlas.AtlasTest;
import io.chainatlas.graph.Cancellation;
import io.chainatlas.graph.ReadDoor;
import io.chainatlas.insight.Work.Found;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who plans and works on segments, on the miniature graph. */
@AtlasTest
class WorkTests {
    private static final String PARTS = "s.kind IN ['PRODUCT', 'COMPONENT']";

    @Autowired
    private ReadDoor door;

    private Reading reading() {
        return new Reading(door.together(Duration.ofMinutes(1), new Cancellation()));
    }

    private List<String> found(String condition, @Nullable String chain, @Nullable String place) {
        return Work.find(condition, chain(chain), place(place), 100, reading()).stream()
                .map(Found::segment)
                .toList();
    }

    private @Nullable ChainShape chain(@Nullable String id) {
        return id == null ? null : Objects.requireNonNull(ChainShape.of(id, reading()));
    }

    private @Nullable Place place(@Nullable String id) {
        return id == null ? null : Objects.requireNonNull(Place.of(id, reading()));
    }

    private Work work(String segment, @Nullable String place) {
        return Work.of(List.of(new Found(segment, "chain:储能", null)), place(place), reading())
                .get(0);
    }

    @Test
    void segmentsStandInTheirStatedOrderAndThoseWithoutOneLast() {
        assertThat(found(PARTS, null, null))
                .containsSubsequence("segment:储能/电芯", "segment:储能/电池系统")
                .contains("segment:智能装备/减速器");
        assertThat(found("true", "chain:储能", null))
                .containsExactly("segment:储能/正极材料", "segment:储能/电芯", "segment:储能/电池系统");
    }

    @Test
    void aChainIncludesTheChainsWithinIt() {
        assertThat(found(PARTS, "chain:新能源", null)).containsExactly("segment:储能/电芯", "segment:储能/电池系统");
    }

    @Test
    void aZoneHasWhatItPlansAndWhatLiesThere() {
        assertThat(found("true", null, "zone:临港区"))
                .containsExactlyInAnyOrder("segment:储能/正极材料", "segment:储能/电芯", "segment:智能装备/工业机器人");
    }

    @Test
    void aPlatformWorksForTheZoneThatPromotesIt() {
        assertThat(work("segment:储能/电芯", "zone:海州高新区").platforms())
                .extracting(Ground::from)
                .containsExactly("platform:海州储能研究院");
        assertThat(work("segment:储能/电芯", "zone:临港区").platforms()).isEmpty();
    }

    @Test
    void plansAndCompaniesAreThoseOfThePlace() {
        Work here = work("segment:储能/正极材料", "zone:临港区");
        assertThat(here.plans()).isEmpty();
        assertThat(here.companies()).extracting(Ground::from).containsExactly("company:北方材料");
        Work there = work("segment:储能/正极材料", "zone:海州高新区");
        assertThat(there.plans()).extracting(Ground::from).containsExactly("zone:海州高新区");
        assertThat(there.companies()).isEmpty();
        assertThat(there.idle()).isTrue();
        assertThat(work("segment:储能/正极材料", "region:海州市").companies()).hasSize(1);
    }

    @Test
    void onlyStatedFlowsLinkSegments() {
        assertThat(work("segment:储能/电芯", null).links())
                .extracting(Ground::from, Ground::to)
                .containsExactlyInAnyOrder(
                        tuple("segment:储能/正极材料", "segment:储能/电芯"), tuple("segment:储能/电芯", "segment:储能/电池系统"));
    }

    @Test
    void aBreakthroughIsSoughtWhereAPlanSaysSo() {
        Ground plan = new Ground("r", "PLANS", "z", "s", Map.of("state", "BREAKTHROUGH"));
        assertThat(new Work("s", "c", null, List.of(plan), List.of(), List.of(), List.of(), List.of()).breakthrough())
                .isTrue();
        assertThat(work("segment:储能/电芯", null).breakthrough()).isFalse();
    }
}
