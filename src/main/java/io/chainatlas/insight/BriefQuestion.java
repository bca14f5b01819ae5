package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The brief of a chain: its map, its gaps, and what else the documents say of it, on one page. */
@Component
final class BriefQuestion implements Question {
    private static final int VERDICTS = 50;
    private static final Wording CAP = new Wording(
            "最多列出 " + VERDICTS + " 条缺口判断；全部见 gaps。",
            "At most " + VERDICTS + " gap verdicts are listed; gaps has all of them.");

    @Override
    public String field() {
        return "chainBrief";
    }

    @Override
    public @Nullable ChainBrief answer(Arguments arguments, Reading reading) {
        arguments.required("chain");
        Asked asked = Asked.of(arguments, reading);
        ChainShape chain = asked.chain();
        return chain == null || !asked.known() ? null : of(chain, asked.place(), reading);
    }

    private static ChainBrief of(ChainShape chain, @Nullable Place place, Reading reading) {
        ChainMap map = ChainMaps.of(chain, place, reading);
        List<Gap> found = Gaps.of(place, chain.id(), reading).found();
        List<Gap> gaps = found.subList(0, Math.min(found.size(), VERDICTS));
        Standings standings = Standings.of(List.of(chain), place == null ? List.of() : List.of(place), reading);
        List<Ground> companies = all(chain, place, standings, s -> Presence.facts(s.companies()));
        List<Ground> projects = all(
                chain,
                place,
                standings,
                s -> Stream.concat(s.projects().stream(), s.wishes().stream())
                        .map(Presence::fact)
                        .toList());
        List<Ground> platforms = all(chain, place, standings, s -> Presence.facts(s.platforms()));
        projects = joined(projects, BriefFacts.promoted(chain, place, false, reading));
        platforms = joined(platforms, BriefFacts.promoted(chain, place, true, reading));
        List<Ground> partners = BriefFacts.partners(companies, platforms, reading);
        List<Ground> targets = BriefFacts.targets(chain, place, standings, reading);
        List<Prospect> prospects = prospects(chain, place, reading);
        return new ChainBrief(
                chain.id(),
                place == null ? null : place.id(),
                map,
                GapVerdicts.of(gaps, reading),
                Plan.facts(standings.of(chain.id(), place).plans()),
                map.leaders(),
                companies,
                projects,
                platforms,
                partners,
                targets,
                BriefFacts.initiatives(chain, place, standings, reading),
                prospects,
                BriefDoubts.of(chain, place, map, targets, partners, prospects),
                provenance(map, gaps, reading));
    }

    /** What is seen of the chain as a whole, and then of its segments in their order; each fact once. */
    private static List<Ground> all(
            ChainShape chain, @Nullable Place place, Standings standings, Function<Standing, List<Ground>> facts) {
        Map<String, Ground> all = new LinkedHashMap<>();
        Stream.concat(Stream.of(chain.id()), chain.segments().stream().map(ChainSegment::id))
                .flatMap(node -> facts.apply(standings.of(node, place)).stream())
                .forEach(f -> all.putIfAbsent(f.id(), f));
        return List.copyOf(all.values());
    }

    private static List<Ground> joined(List<Ground> one, List<Ground> other) {
        Map<String, Ground> facts = new LinkedHashMap<>();
        Stream.concat(one.stream(), other.stream()).forEach(f -> facts.putIfAbsent(f.id(), f));
        return List.copyOf(facts.values());
    }

    private static List<Prospect> prospects(ChainShape chain, @Nullable Place place, Reading reading) {
        PlanOwners plans = PlanOwners.read(reading);
        List<Courted> courted = new ProspectRules(plans)
                .of(Courting.read(Courting.NAMED, reading), Courting.read(Courting.WANTED, reading)).stream()
                        .filter(c -> c.of(chain.id()) && (place == null || c.within(place.id())))
                        .limit(VERDICTS)
                        .toList();
        Landings landings = Landings.read(courted, reading);
        return courted.stream().map(landings::prospect).toList();
    }

    private static Provenance provenance(ChainMap map, List<Gap> gaps, Reading reading) {
        Set<Rule> rules = new LinkedHashSet<>(map.provenance().rules());
        gaps.forEach(g -> rules.add(g.rule()));
        rules.addAll(List.of(
                ProspectRules.NAMED,
                ProspectRules.TYPE_ONLY,
                ProspectRules.NONE_NAMED,
                PlanOwners.OWNER,
                Landings.LANDED,
                BriefFacts.PROMOTED_HERE,
                BriefFacts.PARTNERS,
                BriefFacts.SAID_HERE));
        Set<Wording> caveats = new LinkedHashSet<>(map.provenance().caveats());
        caveats.addAll(List.of(CAP, BriefFacts.CAP));
        return Provenance.of(Basis.INFERRED, new ArrayList<>(rules), new ArrayList<>(caveats), reading);
    }
}
