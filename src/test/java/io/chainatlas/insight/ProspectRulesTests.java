package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two cities with two zones each: {@code A1} and {@code A2} in {@code A}, {@code B1} in {@code B}; the city plan is document {@code a}, the zones' plans are {@code a1} and {@code b1}. */
class ProspectRulesTests {
    private static final PlanOwners PLANS = new PlanOwners(
            Map.of("a", "A", "a1", "A1", "b1", "B1"),
            Map.of("A", Set.of("A"), "A1", Set.of("A1", "A"), "B1", Set.of("B1", "B")),
            Map.of());

    private final ProspectRules rules = new ProspectRules(PLANS);

    private static Courting named(String company, String place, String locator) {
        return courting(company, place, Courting.Kind.PLACE, around(place), List.of(), locator);
    }

    private static Courting forSegment(String company, String segment, String locator) {
        return courting(company, segment, Courting.Kind.SEGMENT, List.of(), List.of("chain"), locator);
    }

    private static Courting wanted(String zone, String object, String locator) {
        return object.equals("chain")
                ? courting(zone, object, Courting.Kind.CHAIN, around(zone), List.of("chain"), locator)
                : courting(zone, object, Courting.Kind.SEGMENT, around(zone), List.of("chain"), locator);
    }

    private static List<String> around(String place) {
        return switch (place) {
            case "A1", "A2" -> List.of(place, "A");
            case "park" -> List.of("park", "A1", "A");
            case "hall" -> List.of("hall", "A1", "A");
            case "B1" -> List.of("B1", "B");
            default -> List.of(place);
        };
    }

    private static Courting courting(
            String subject,
            String object,
            Courting.Kind kind,
            List<String> places,
            List<String> chains,
            String locator) {
        Ground fact = new Ground(
                subject + object, "PROSPECT_FOR", subject, object, Map.of("verb", "争取", "evidence", List.of(locator)));
        return new Courting(subject, object, kind, places, chains, chains, List.of(subject, object), fact);
    }

    private Courted only(List<Courting> named, List<Courting> wanted) {
        List<Courted> all = rules.of(named, wanted);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void aFirmThatTwoPlansCourtIsContested() {
        Courted firm = only(List.of(named("F", "A1", "a1-1@0-2"), named("F", "B1", "b1-1@0-2")), List.of());
        assertThat(firm.fronts()).isEqualTo(2);
        assertThat(firm.prospect(List.of(), List.of(), List.of()).contested()).isTrue();
    }

    @Test
    void twoParksOfOnePlanAreOneSide() {
        Courted firm = only(List.of(named("F", "park", "a1-1@0-2"), named("F", "hall", "a1-1@0-2")), List.of());
        assertThat(firm.fronts()).isEqualTo(1);
        assertThat(firm.zones()).containsExactly("hall", "park");
    }

    @Test
    void aCityAndAZoneWithinItDoNotContest() {
        Courted firm = only(List.of(forSegment("F", "s", "a-1@0-2"), named("F", "A1", "a1-1@0-2")), List.of());
        assertThat(firm.fronts()).isEqualTo(1);
        assertThat(firm.sides()).containsExactlyInAnyOrder("A", "A1");
    }

    @Test
    void whereNoZoneIsNamedTheOwnerOfThePlanCourts() {
        Courted firm = only(List.of(forSegment("F", "s", "a-1@0-2")), List.of());
        assertThat(firm.zones()).containsExactly("A");
        assertThat(firm.within("A")).isTrue();
        assertThat(firm.within("A1")).isFalse();
    }

    @Test
    void aWishForASegmentIsATypeUnlessTheSamePlanNamesAFirmForIt() {
        List<Courting> wish = List.of(wanted("A1", "s", "a1-2@0-2"));
        assertThat(only(List.of(), wish).status()).isEqualTo(ProspectStatus.TYPE_ONLY);
        assertThat(rules.of(List.of(forSegment("F", "s", "a1-9@0-2")), wish))
                .extracting(Courted::status)
                .containsExactly(ProspectStatus.NAMED);
        assertThat(rules.of(List.of(forSegment("F", "s", "b1-9@0-2")), wish))
                .extracting(Courted::status)
                .containsExactly(ProspectStatus.NAMED, ProspectStatus.TYPE_ONLY);
    }

    @Test
    void aWishForAChainNamesNobodyUnlessItsSegmentsOrFirmsAreNamed() {
        Courting wish = wanted("A1", "chain", "a1-2@0-2");
        assertThat(only(List.of(), List.of(wish)).status()).isEqualTo(ProspectStatus.NONE_NAMED);
        assertThat(rules.of(List.of(), List.of(wish, wanted("A1", "s", "a1-2@0-2"))))
                .extracting(Courted::status)
                .containsExactly(ProspectStatus.TYPE_ONLY);
        assertThat(rules.of(List.of(forSegment("F", "s", "a1-9@0-2")), List.of(wish)))
                .extracting(Courted::status)
                .containsExactly(ProspectStatus.NAMED);
    }

    @Test
    void firmsThatTheSameParagraphNamesForTheChainStandBesideTheWish() {
        List<Courting> wish = List.of(wanted("A1", "s", "a1-2@0-20"));
        List<Courting> firms = List.of(forSegment("F", "t", "a1-2@4-6"), forSegment("G", "t", "a1-3@4-6"));
        assertThat(rules.of(firms, wish).get(2).alongside()).containsExactly("F");
    }

    @Test
    void aDocumentIsWhatStandsBeforeTheLastHyphen() {
        assertThat(PlanOwners.document("anshan-city-255@48-96")).isEqualTo("anshan-city");
        assertThat(PlanOwners.document("north-4@3-7")).isEqualTo("north");
    }
}
