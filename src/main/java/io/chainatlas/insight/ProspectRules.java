package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From facts of courting to prospects: who is named, where only a type of firm is named, and where nobody is. */
record ProspectRules(PlanOwners plans) {
    static final Rule NAMED = Rule.of(
            "prospect.named",
            "规划用对接、争取、引进、拟引入等动词写到企业；动词不算落地。要组建、成立或设立的企业不是招商对象。",
            "A plan names a firm with a verb of courting; the verb never counts as having landed. A firm that the plan founds is nobody to court.");
    static final Rule TYPE_ONLY = Rule.of(
            "prospect.type-only",
            "规划要为某环节引进企业，同一规划没有为该环节点名。",
            "A plan wants firms for a segment and names none for that segment.");
    static final Rule NONE_NAMED = Rule.of(
            "prospect.none-named",
            "规划要为某产业链引进企业，同一规划既没有为该链点名企业，该园区也没有写到要引进的环节。",
            "A plan wants firms for a chain; it names no firm for the chain, and its zone wants no segment of it.");
    static final Rule CONTESTED = Rule.of(
            "prospect.contested",
            "两个以上规划都写到同一企业，且规划主体互不隶属；同一规划里的两个园区算一方。",
            "Two plans or more court one firm and neither owner lies within the other; two zones of one plan are one side.");

    /** All prospects: named firms first, the contested before the others; then types; then wishes for nobody in particular. */
    List<Courted> of(List<Courting> named, List<Courting> wanted) {
        List<Courted> all = new ArrayList<>(named(named));
        all.addAll(wished(wanted, named));
        all.sort(Comparator.comparing(Courted::status)
                .thenComparing(c -> -c.fronts())
                .thenComparing(c -> String.join(" ", c.zones()))
                .thenComparing(c -> String.join(" ", c.chains()))
                .thenComparing(Courted::key));
        return all;
    }

    private List<Courted> named(List<Courting> facts) {
        Map<String, List<Courting>> byCompany = new LinkedHashMap<>();
        facts.forEach(f ->
                byCompany.computeIfAbsent(f.subject(), c -> new ArrayList<>()).add(f));
        List<Courted> named = new ArrayList<>();
        byCompany.forEach((company, about) ->
                named.add(new Courted(company, ProspectStatus.NAMED, company, about, List.of(), sides(about), plans)));
        return named;
    }

    private List<Courted> wished(List<Courting> wanted, List<Courting> named) {
        Map<String, List<Courting>> wishes = new LinkedHashMap<>();
        wanted.forEach(w -> wishes.computeIfAbsent(w.subject() + ">" + w.object(), k -> new ArrayList<>())
                .add(w));
        List<Courted> wished = new ArrayList<>();
        wishes.forEach((key, facts) -> {
            Courting wish = facts.get(0);
            ProspectStatus status =
                    wish.kind() == Courting.Kind.SEGMENT ? ProspectStatus.TYPE_ONLY : ProspectStatus.NONE_NAMED;
            boolean met = named.stream().anyMatch(n -> meets(n, wish))
                    || status == ProspectStatus.NONE_NAMED && wanted.stream().anyMatch(w -> details(w, wish));
            if (!met) {
                wished.add(new Courted(key, status, null, facts, alongside(facts, named), sides(facts), plans));
            }
        });
        return wished;
    }

    /** Whether the same plan names a firm for what is wanted, or for a part of it. */
    private boolean meets(Courting named, Courting wish) {
        boolean about = named.object().equals(wish.object())
                || wish.kind() == Courting.Kind.CHAIN && named.chains().contains(wish.object());
        Set<String> both = new HashSet<>(named.sides(plans));
        both.retainAll(wish.sides(plans));
        return about && !both.isEmpty();
    }

    /** The companies that the same paragraph names for the same chain: the text does not say for which of its segments. */
    private static List<String> alongside(List<Courting> wishes, List<Courting> named) {
        Set<String> passages = new HashSet<>();
        wishes.forEach(w -> passages.addAll(w.fact().passages()));
        Set<String> chains = new HashSet<>();
        wishes.forEach(w -> chains.addAll(w.chains()));
        return named.stream()
                .filter(n -> n.chains().stream().anyMatch(chains::contains)
                        && n.fact().passages().stream().anyMatch(passages::contains))
                .map(Courting::subject)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether the same zone says which segments of the wanted chain it wants. */
    private static boolean details(Courting wanted, Courting wish) {
        return wanted.kind() == Courting.Kind.SEGMENT
                && wanted.subject().equals(wish.subject())
                && wanted.chains().contains(wish.object());
    }

    private Set<String> sides(List<Courting> facts) {
        Set<String> sides = new HashSet<>();
        facts.forEach(f -> sides.addAll(f.sides(plans)));
        return sides;
    }
}
