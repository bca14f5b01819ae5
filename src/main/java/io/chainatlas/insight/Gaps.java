package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds gaps: the chains that places plan, and what the rules conclude of each. */
record Gaps(List<ChainInPlace> chains, List<Gap> found) {
    /** How many places are looked at where none is given. */
    private static final int PLACES = 300;

    private static final int PLACES_OF_A_CHAIN = 4000;

    static final Wording CAP = new Wording(
            "未指定地点时，最多看 " + PLACES + " 个作出规划的地点（指定产业链时 " + PLACES_OF_A_CHAIN + " 个），按名称先后。",
            "Where no place is given, at most " + PLACES + " places that plan something are looked at ("
                    + PLACES_OF_A_CHAIN + " for one chain), by name.");

    private static final String PLANNED = """
        UNWIND $places AS id MATCH (z:Entity {id: id})
        CALL (z) {
          MATCH (z)-[:PLANS]->(c:Chain) RETURN c.id AS chain
          UNION
          MATCH (z)-[:PLANS]->(:Segment)-[:PART_OF]->(c:Chain) RETURN c.id AS chain
        }
        RETURN DISTINCT chain
        """;

    /** The gaps of a place or of every place that plans something, in one chain or in every chain that is planned there; by place, chain and segment. */
    static Gaps of(@Nullable Place place, @Nullable String chain, Reading reading) {
        List<Place> places =
                place == null ? Place.planning(chain == null ? PLACES : PLACES_OF_A_CHAIN, reading) : List.of(place);
        List<ChainShape> shapes = ChainShape.of(chain == null ? planned(places, reading) : Set.of(chain), reading);
        Standings standings = Standings.of(shapes, places, reading);
        List<ChainInPlace> chains = shapes.stream()
                .flatMap(shape -> standings.planning(shape).stream().map(p -> new ChainInPlace(p, shape, standings)))
                .sorted(Comparator.comparing((ChainInPlace here) -> here.place().name())
                        .thenComparing(here -> here.place().id())
                        .thenComparing(here -> here.chain().name())
                        .thenComparing(here -> here.chain().id()))
                .toList();
        return new Gaps(
                chains, chains.stream().flatMap(here -> of(here).stream()).toList());
    }

    private static Set<String> planned(List<Place> places, Reading reading) {
        List<String> scopes =
                places.stream().flatMap(p -> p.scope().stream()).distinct().toList();
        Set<String> chains = new LinkedHashSet<>();
        reading.rows(Statement.of(PLANNED, "places", scopes)).forEach(r -> chains.add(r.text("chain")));
        return chains;
    }

    /** The gaps of a chain in a place: the chain's own first, then those of its segments in their order. */
    static List<Gap> of(ChainInPlace here) {
        if (here.plans().isEmpty()) {
            return List.of();
        }
        List<Gap> gaps = new ArrayList<>(Stream.ofNullable(GapBuild.of(here)).toList());
        for (ChainSegment segment : here.chain().segments()) {
            GapRule.ALL.stream()
                    .map(rule -> rule.at(here, segment))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(gaps::add);
        }
        return gaps;
    }
}
