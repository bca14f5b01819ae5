package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the plan of a region says of the zones within it, chain by chain.
 *
 * @param own what each such region plans itself, by chain
 */
record Division(Map<String, Side> sides, PlanOwners plans, Map<String, List<Ground>> own) {
    static final Rule ABOVE = Rule.of(
            "overlap.division",
            "分工：同时管辖双方的区域的规划（见 plan.owner）写到任一方或该区域自己在这条链上的规划事实。",
            "Division of labour: what the plan of a region that both lie in (see plan.owner) says of either of them, or of the region itself, on this chain.");

    private static final String OWN = """
            UNWIND $chains AS id MATCH (c:Chain {id: id})<-[r:PLANS]-(g:Region) WHERE g.id IN $regions
            RETURN c.id AS chain, %s AS fact ORDER BY r.id
            """.formatted(Ground.RETURNED);

    static Division read(List<Overlap> overlaps, List<Side> sides, PlanOwners plans, Reading reading) {
        Map<String, Side> byPlace = new LinkedHashMap<>();
        sides.forEach(s -> byPlace.put(s.place().id(), s));
        Division division = new Division(byPlace, plans, new HashMap<>());
        Set<String> regions = new TreeSet<>();
        Set<String> chains = new TreeSet<>();
        for (Overlap overlap : overlaps) {
            regions.addAll(division.above(overlap.left(), overlap.right()));
            chains.add(overlap.chain());
            chains.add(overlap.counterpart());
        }
        if (!regions.isEmpty()) {
            reading.rows(OWN, Map.of("chains", List.copyOf(chains), "regions", List.copyOf(regions)))
                    .forEach(r -> division.own
                            .computeIfAbsent(r.text("chain"), c -> new ArrayList<>())
                            .add(r.ground("fact")));
        }
        return division;
    }

    /** The regions that both lie in, or that one of them is, of whose plan there is a document. */
    Set<String> above(String left, String right) {
        Set<String> above = new HashSet<>(around(left));
        above.retainAll(around(right));
        above.retainAll(plans.within().keySet());
        return above;
    }

    private Set<String> around(String place) {
        Side side = sides.get(place);
        Set<String> around =
                new HashSet<>(side == null ? Set.of() : side.place().around());
        around.add(place);
        return around;
    }

    Overlap of(Overlap overlap) {
        Set<String> above = above(overlap.left(), overlap.right());
        Map<String, Ground> facts = new LinkedHashMap<>();
        for (String chain : new TreeSet<>(List.of(overlap.chain(), overlap.counterpart()))) {
            List<Ground> said = new ArrayList<>(own.getOrDefault(chain, List.of()));
            for (String place : List.of(overlap.left(), overlap.right())) {
                Side side = sides.get(place);
                said.addAll(side == null ? List.of() : side.about(chain));
            }
            said.stream()
                    .filter(f -> f.evidence().stream()
                            .anyMatch(
                                    l -> plans.owner(l).filter(above::contains).isPresent()))
                    .forEach(f -> facts.put(f.id(), f));
        }
        return new Overlap(
                overlap.left(),
                overlap.right(),
                overlap.chain(),
                overlap.counterpart(),
                overlap.topic(),
                overlap.kind(),
                overlap.duplication(),
                overlap.shared(),
                overlap.leftOnly(),
                overlap.rightOnly(),
                overlap.plans(),
                List.copyOf(facts.values()));
    }

    /** What cannot be said of the division of labour between the pairs. */
    List<NonAnswer> unanswered(List<Overlap> overlaps) {
        Map<Set<String>, List<Overlap>> pairs = new LinkedHashMap<>();
        overlaps.forEach(o -> pairs.computeIfAbsent(new TreeSet<>(List.of(o.left(), o.right())), k -> new ArrayList<>())
                .add(o));
        List<NonAnswer> unanswered = new ArrayList<>();
        pairs.forEach((pair, all) -> {
            String names = String.join(" / ", pair.stream().map(this::name).toList());
            Overlap any = all.get(0);
            if (above(any.left(), any.right()).isEmpty()) {
                unanswered.add(silent(
                        names,
                        "查过的文件里没有同时管辖双方的区域的规划。",
                        "No plan of a region that both lie in is among the documents searched."));
            } else if (all.stream().allMatch(o -> o.division().isEmpty())) {
                unanswered.add(
                        silent(names, "上级规划没有写到双方在这些链上的安排。", "The plan above says nothing of either on these chains."));
            }
        });
        return unanswered;
    }

    private String name(String place) {
        Side side = sides.get(place);
        return side == null ? place : side.place().name();
    }

    private static NonAnswer silent(String names, String zh, String en) {
        return new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording(names + " 的分工", "The division of labour of " + names),
                new Wording(zh, en),
                new Wording("上级区域的产业布局文件", "A document of the region above on where its industries go"),
                List.of());
    }
}
