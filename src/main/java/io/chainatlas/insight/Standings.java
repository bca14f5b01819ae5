package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of chains and their segments, read once for many places: plans, companies, projects, platforms and prospects.
 *
 * <ul>
 *   <li>A company counts as operating in a segment at a place when it operates in that very segment and is located in the place or in something that is part of it. Of a company that is known to be
 *       located in the city only, nobody can say in which zone it is: it counts for the city, and not for a zone.
 *   <li>A company that is only named in the title of a project that it undertakes does not count as operating: there is a project. A project that is only planned is shown and does not count either.
 *   <li>A company that operates in a segment of the same name in another chain does not count; whoever concludes from this shows it as counter-evidence.
 *   <li>What a zone within a place plans counts as planned there when it stands in a document that also holds a plan of the place itself: a growth pole speaks for the zone whose plan describes it, and
 *       a zone with a plan of its own does not speak for its city.
 * </ul>
 */
final class Standings {
    /** How many companies, projects or platforms are read for a segment at one place. */
    static final int MOST = 100;

    /** What holds for every answer that lists them. */
    static final Wording CAP = new Wording(
            "每个环节在每个地点最多列出 " + MOST + " 家企业、" + MOST + " 个项目与 " + MOST + " 个平台。",
            "At most " + MOST + " companies, projects and platforms each are listed for a segment at one place.");

    /** Where a company counts as being. */
    static final Wording WHERE = new Wording(
            "企业须经营该环节本身且位于该地或其下级园区、区域，才算本地已有；只知在城市的企业不算在某个园区，同名环节上的企业只列为反证；只因承担项目而见于项目名称的企业按项目算，谋划阶段的项目不算已有。",
            "A company counts where it operates in that very segment and is located in the place or in something that is part of it; one known to be in the city only does not count for a zone, and one on a segment of the same name in another chain is counter-evidence only. A company that is only named in the title of a project that it undertakes counts as that project, and a project that is only planned does not count.");

    /** Whose plan counts as the plan of a place. */
    static final Wording WHOSE_PLAN = new Wording(
            "下级园区的规划，写在含有本地规划的同一文件中时，算作本地的规划。",
            "What a zone within the place plans counts as planned there when the same document also holds a plan of the place itself.");

    private final Map<String, Map<String, List<Seen>>> seen = new HashMap<>();
    private final Map<String, List<Presence>> courted = new HashMap<>();
    private final Map<String, List<Plan>> plans = new HashMap<>();
    private final Map<String, Set<String>> documents = new HashMap<>();

    private final Map<String, List<Place>> holders = new HashMap<>();

    private record Seen(String name, Ground fact, @Nullable Ground where) {}

    private Standings() {}

    /** The standing of chains, of the chains within them and of all their segments, at some places; wherever they are where no place is given. */
    static Standings of(Collection<ChainShape> chains, Collection<Place> places, Reading reading) {
        Set<String> nodes = new LinkedHashSet<>();
        for (ChainShape chain : chains) {
            nodes.add(chain.id());
            nodes.addAll(chain.parts());
            nodes.addAll(chain.deeper());
            chain.segments().forEach(s -> nodes.add(s.id()));
        }
        return of(nodes, places, reading);
    }

    /** The standing of segments and chains by their ids. */
    static Standings of(Set<String> nodes, Collection<Place> places, Reading reading) {
        Standings standings = new Standings();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("nodes", List.copyOf(nodes));
        parameters.put("places", null);
        if (places.isEmpty()) {
            reading.rows(StandingStatements.SEEN_ANYWHERE, parameters).forEach(standings::see);
        } else {
            places.forEach(standings::hold);
            List<String> owners = places.stream().map(Place::id).toList();
            parameters.put(
                    "places",
                    places.stream().flatMap(p -> p.scope().stream()).distinct().toList());
            reading.rows(StandingStatements.SEEN, parameters).forEach(standings::see);
            reading.rows(StandingStatements.DOCUMENTS, Map.of("owners", owners))
                    .forEach(r -> standings
                            .documents
                            .computeIfAbsent(r.text("owner"), k -> new LinkedHashSet<>())
                            .add(r.text("document")));
        }
        reading.rows(StandingStatements.PLANNED, parameters)
                .forEach(r -> standings
                        .plans
                        .computeIfAbsent(r.text("node"), k -> new ArrayList<>())
                        .add(new Plan(r.text("name"), r.ground("fact"))));
        reading.rows(StandingStatements.COURTED, Map.of("nodes", List.copyOf(nodes)))
                .forEach(r -> standings
                        .courted
                        .computeIfAbsent(r.text("node"), k -> new ArrayList<>())
                        .add(new Presence(r.text("name"), r.ground("fact"), r.grounds("places"))));
        return standings;
    }

    private void hold(Place place) {
        place.scope()
                .forEach(inner ->
                        holders.computeIfAbsent(inner, k -> new ArrayList<>()).add(place));
    }

    /** The places, of those that were read, that plan a chain or a segment of it. */
    List<Place> planning(ChainShape chain) {
        Map<String, Place> found = new LinkedHashMap<>();
        Stream.concat(Stream.of(chain.id()), chain.segments().stream().map(ChainSegment::id))
                .flatMap(node -> plans.getOrDefault(node, List.of()).stream())
                .forEach(plan -> holders.getOrDefault(plan.fact().from(), List.of()).stream()
                        .filter(place -> speaks(plan, place))
                        .forEach(place -> found.put(place.id(), place)));
        return List.copyOf(found.values());
    }

    private void see(Row row) {
        Map<String, List<Seen>> kinds = seen.computeIfAbsent(row.text("node"), k -> new HashMap<>());
        List<Seen> list = kinds.computeIfAbsent(row.text("kind"), k -> new ArrayList<>());
        for (Row one : row.rows("seen")) {
            list.add(new Seen(
                    one.text("name"),
                    one.ground("fact"),
                    one.values().get("place") == null ? null : one.ground("place")));
        }
    }

    /** The standing of a segment or chain in a place that was read, or wherever it is where none is given. */
    Standing of(String node, @Nullable Place place) {
        return new Standing(
                node,
                plans(node, place),
                present(node, "COMPANY", place),
                present(node, "PROJECT", place),
                present(node, "WISH", place),
                present(node, "PLATFORM", place),
                prospects(node, place));
    }

    /** The documents that hold a plan of the place itself. */
    Set<String> documents(Place place) {
        return documents.getOrDefault(place.id(), Set.of());
    }

    private List<Plan> plans(String node, @Nullable Place place) {
        return plans.getOrDefault(node, List.of()).stream()
                .filter(p -> place == null || speaks(p, place))
                .sorted(Comparator.comparing(
                                (Plan p) -> place != null && !p.fact().from().equals(place.id()))
                        .thenComparing(p -> p.fact().from())
                        .thenComparing(p -> p.fact().id()))
                .toList();
    }

    private boolean speaks(Plan plan, Place place) {
        String owner = plan.fact().from();
        return owner.equals(place.id()) || (place.holds(owner) && shares(place, plan.fact()));
    }

    private boolean shares(Place place, Ground ground) {
        return ground.documents().stream().anyMatch(documents(place)::contains);
    }

    private List<Presence> present(String node, String kind, @Nullable Place place) {
        Map<String, Presence> byFact = new LinkedHashMap<>();
        for (Seen one : seen.getOrDefault(node, Map.of()).getOrDefault(kind, List.of())) {
            Ground where = one.where();
            if (place == null || (where != null && place.holds(where.to()))) {
                List<Ground> located = place == null ? List.of() : List.of(Objects.requireNonNull(where));
                byFact.merge(one.fact().id(), new Presence(one.name(), one.fact(), located), Standings::joined);
            }
        }
        return byFact.values().stream()
                .sorted(Comparator.comparing(Presence::entity)
                        .thenComparing(p -> p.fact().id()))
                .toList();
    }

    private static Presence joined(Presence a, Presence b) {
        return new Presence(
                a.name(),
                a.fact(),
                Stream.concat(a.where().stream(), b.where().stream())
                        .sorted(Comparator.comparing(Ground::id))
                        .toList());
    }

    private List<Presence> prospects(String node, @Nullable Place place) {
        return courted.getOrDefault(node, List.of()).stream()
                .filter(p -> place == null
                        || (p.where().isEmpty()
                                ? shares(place, p.fact())
                                : p.where().stream().anyMatch(w -> place.holds(w.to()))))
                .sorted(Comparator.comparing(Presence::entity)
                        .thenComparing(p -> p.fact().id()))
                .toList();
    }
}
