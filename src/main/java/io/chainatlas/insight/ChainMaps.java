package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the map of a chain in a place or over all places; what a brief and the map's own question both show. */
final class ChainMaps {
    private static final String LEADERS = """
        MATCH (:Chain {id: $chain})<-[r:LEADS]-(x:Company)
        WHERE $scope IS NULL OR EXISTS { (x)-[:LOCATED_IN]->(p) WHERE p.id IN $scope }
        RETURN %s AS leads ORDER BY x.name, r.id LIMIT 100
        """.formatted(Ground.RETURNED);

    private ChainMaps() {}

    static ChainMap of(ChainShape chain, @Nullable Place place, Reading reading) {
        Standings standings = Standings.of(List.of(chain), place == null ? List.of() : List.of(place), reading);
        ChainInPlace here = place == null ? null : new ChainInPlace(place, chain, standings);
        List<Gap> gaps = here == null ? List.of() : Gaps.of(here);
        List<GapVerdict> verdicts = GapVerdicts.of(gaps, reading);
        List<ChainStage> stages = new ArrayList<>();
        for (Stages.Stage stage : Stages.of(chain)) {
            List<ChainMapSegment> segments = stage.segments().stream()
                    .map(s -> segment(s, standings.of(s.id(), place), verdicts))
                    .toList();
            stages.add(new ChainStage(stages.size() + 1, stage.ordered(), segments));
        }
        List<String> covered = chain.segments().stream()
                .map(ChainSegment::id)
                .filter(s -> standings.of(s, place).covered())
                .toList();
        return new ChainMap(
                chain.id(),
                place == null ? null : place.id(),
                stages,
                chain.flows(),
                chain.parts(),
                unplaced(chain, standings, place),
                leaders(chain, place, reading),
                Completeness.of(chain, covered),
                here == null ? List.of() : GapDoubts.of(List.of(here), gaps, reading),
                provenance(gaps, reading));
    }

    private static ChainMapSegment segment(ChainSegment segment, Standing standing, List<GapVerdict> verdicts) {
        return new ChainMapSegment(
                segment.id(),
                segment.order(),
                standing.coverage(),
                Plan.facts(standing.plans()),
                Presence.facts(standing.companies()),
                Stream.concat(standing.projects().stream(), standing.wishes().stream())
                        .map(Presence::fact)
                        .toList(),
                Presence.facts(standing.platforms()),
                Presence.facts(standing.prospects()),
                verdicts.stream().filter(v -> segment.id().equals(v.segment())).toList());
    }

    /** The companies of the chain that are on none of its segments. */
    private static List<Ground> unplaced(ChainShape chain, Standings standings, @Nullable Place place) {
        List<String> placed = chain.segments().stream()
                .flatMap(s -> standings.of(s.id(), place).companies().stream())
                .map(Presence::entity)
                .toList();
        return standings.of(chain.id(), place).companies().stream()
                .filter(p -> !placed.contains(p.entity()))
                .map(Presence::fact)
                .toList();
    }

    private static List<Ground> leaders(ChainShape chain, @Nullable Place place, Reading reading) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("chain", chain.id());
        parameters.put("scope", place == null ? null : List.copyOf(place.scope()));
        return reading.rows(LEADERS, parameters).stream()
                .map(r -> r.ground("leads"))
                .toList();
    }

    private static Provenance provenance(List<Gap> gaps, Reading reading) {
        List<Rule> rules = new ArrayList<>(List.of(Stages.RULE, Completeness.COMPLETE, Completeness.CONTINUOUS));
        gaps.stream().map(Gap::rule).distinct().forEach(rules::add);
        return Provenance.of(
                Basis.INFERRED,
                rules,
                List.of(Provenance.OPEN_WORLD, Standings.WHERE, Standings.WHOSE_PLAN, Standings.CAP),
                reading);
    }
}
