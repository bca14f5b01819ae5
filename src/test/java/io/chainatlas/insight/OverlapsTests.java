package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two zones, {@code L} and {@code R}, and a city that holds {@code L}. */
class OverlapsTests {
    private static final Place LEFT = new Place("L", "L", Set.of("L"), Set.of("city"));
    private static final Place RIGHT = new Place("R", "R", Set.of("R"), Set.of());
    private static final Place CITY = new Place("city", "city", Set.of("city", "L"), Set.of());

    private final Topics topics = new Topics(new HashMap<>(), new ArrayList<>());

    private static Side side(Place place, String chain, String... segments) {
        Side side = new Side(place, new TreeMap<>(), new TreeMap<>());
        side.chains().put(chain, new ArrayList<>(List.of(fact("PLANS", place.id(), chain))));
        Map<String, List<Ground>> planned = new TreeMap<>();
        for (String segment : segments) {
            planned.put(segment, new ArrayList<>(List.of(fact("PLANS", place.id(), segment))));
        }
        side.segments().put(chain, planned);
        return side;
    }

    private static Ground fact(String type, String from, String to) {
        return new Ground(from + ">" + to, type, from, to, Map.of("evidence", List.of("d-1@0-1")));
    }

    private List<Overlap> between(Side left, Side right) {
        return new Overlaps(topics).of(List.of(left, right));
    }

    @Test
    void sharedSegmentsAreACollisionMeasuredAgainstTheSmallerPlan() {
        Overlap overlap = between(side(LEFT, "c", "a", "b", "x"), side(RIGHT, "c", "a", "y"))
                .get(0);
        assertThat(overlap.kind()).isEqualTo(OverlapKind.COLLISION);
        assertThat(overlap.duplication()).isEqualTo(new Ratio(0.5, 1, 2));
        assertThat(overlap.leftOnly()).containsExactly("b", "x");
        assertThat(overlap.rightOnly()).containsExactly("y");
        assertThat(overlap.shared().get(0).left()).extracting(Ground::from).containsExactly("L");
        assertThat(overlap.shared().get(0).right()).extracting(Ground::from).containsExactly("R");
    }

    @Test
    void oneTopicUnderTwoNamesIsSharedOnce() {
        topics.add(fact("SAME_TOPIC_AS", "c", "c2"));
        topics.add(fact("SAME_TOPIC_AS", "a", "a2"));
        topics.add(fact("SAME_TOPIC_AS", "a3", "a"));
        Overlap overlap =
                between(side(LEFT, "c", "a"), side(RIGHT, "c2", "a2", "a3")).get(0);
        assertThat(overlap.chain()).isEqualTo("c");
        assertThat(overlap.counterpart()).isEqualTo("c2");
        assertThat(overlap.topic()).hasSize(1);
        assertThat(overlap.shared()).hasSize(2);
        assertThat(overlap.duplication()).isEqualTo(new Ratio(1.0, 1, 1));
    }

    @Test
    void whatIsOnlyPossiblyTheSameIsADoubtAndNoOverlap() {
        topics.add(fact("POSSIBLY_SAME_AS", "c", "c2"));
        List<Side> sides = List.of(side(LEFT, "c", "a"), side(RIGHT, "c2", "a"));
        assertThat(new Overlaps(topics).of(sides)).isEmpty();
        assertThat(new Overlaps(topics).doubts(sides, null)).hasSize(1);
        assertThat(new Overlaps(topics).doubts(sides, "c2")).hasSize(1);
        assertThat(new Overlaps(topics).doubts(sides, "other")).isEmpty();
    }

    @Test
    void otherSegmentsOfOneChainComplement() {
        assertThat(between(side(LEFT, "c", "a"), side(RIGHT, "c", "b")).get(0).kind())
                .isEqualTo(OverlapKind.COMPLEMENT);
    }

    @Test
    void whereASideNamesNoSegmentOnlyTheChainIsSharedAndNoIndexIsComputed() {
        Overlap overlap = between(side(LEFT, "c", "a"), side(RIGHT, "c")).get(0);
        assertThat(overlap.kind()).isEqualTo(OverlapKind.CHAIN_ONLY);
        assertThat(overlap.duplication().value()).isNull();
    }

    @Test
    void whatAZoneWithinThePlaceItIsComparedWithPlansCountsForItAlone() {
        Side city = side(CITY, "c", "a");
        Objects.requireNonNull(Objects.requireNonNull(city.segments().get("c")).get("a"))
                .set(0, fact("PLANS", "L", "a"));
        assertThat(between(side(LEFT, "c", "a"), city).get(0).kind()).isEqualTo(OverlapKind.CHAIN_ONLY);
        assertThat(city.alone(List.of(side(LEFT, "c")))).containsExactly("city");
    }

    @Test
    void theStrongestStateIsTheFirstOfTheOrder() {
        assertThat(Strength.of(List.of(state("EXPLORATORY"), state("PLANNED"), state("MENTIONED"))))
                .isEqualTo("PLANNED");
        assertThat(Strength.of(List.of())).isNull();
    }

    private static Ground state(String state) {
        return new Ground(state, "PLANS", "L", "c", Map.of("state", state));
    }

    @Test
    void aBrandIsWhatTwoSidesClaimUnderOneNameOrOneQuotedWord() {
        Claims claims = new Claims(new TreeMap<>(), new TreeMap<>());
        claims.add("firm", "L", fact("LOCATED_IN", "firm", "L"));
        claims.add("firm", "R", fact("PROSPECT_FOR", "firm", "R"));
        claims.add("park", "L", fact("PROMOTES", "L", "park"));
        claims.add("project", "R", fact("PROMOTES", "R", "project"));
        claims.add("alone", "R", fact("LOCATED_IN", "alone", "R"));
        claims.name("park", "“中国磁谷”");
        claims.name("project", "迈格钠“中国磁谷”");
        claims.name("alone", "“独一”园");
        List<BrandClaim> listed = claims.of(List.of());
        assertThat(listed).extracting(BrandClaim::entity).containsExactly("firm", "park");
        assertThat(listed.get(0).counterpart()).isNull();
        assertThat(listed.get(1).counterpart()).isEqualTo("project");
        assertThat(listed.get(1).zones()).containsExactly("L", "R");
    }

    @Test
    void aDoubtfulPairIsListedWithTheDoubtAsItsFirstGround() {
        Claims claims = new Claims(new TreeMap<>(), new TreeMap<>());
        claims.add("one", "L", fact("LOCATED_IN", "one", "L"));
        claims.add("other", "R", fact("LOCATED_IN", "other", "R"));
        Ground doubt = fact("POSSIBLY_SAME_AS", "one", "other");
        assertThat(claims.of(List.of(doubt)).get(0).grounds()).startsWith(doubt);
        assertThat(claims.of(List.of())).isEmpty();
    }
}
