package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose plan each document is. Two zones that one plan names are one side; two plans are two sides unless the owner of the one lies within the owner of the other.
 *
 * @param owners the owner of each document that plans anything
 * @param within for each owner, itself and the zones and regions it lies in
 * @param names the name of each owner
 */
record PlanOwners(Map<String, String> owners, Map<String, Set<String>> within, Map<String, String> names) {
    static final Rule OWNER = Rule.of(
            "plan.owner",
            "文件的规划主体：该文件中规划事实最多的园区或区域。",
            "The owner of a plan: the zone or region that most of the document's planning facts are of.");

    private static final Statement OWNERS = Statement.of("""
            MATCH (z)-[r:PLANS]->() WHERE z:Zone OR z:Region
            UNWIND r.evidence AS locator
            WITH z, split(locator, '@')[0] AS passage
            WITH z, left(passage, size(passage) - size(last(split(passage, '-'))) - 1) AS document, count(*) AS facts
            ORDER BY facts DESC, z.id
            WITH document, head(collect(z)) AS owner
            RETURN document, owner.id AS owner, owner.name AS name,
              COLLECT { MATCH (owner)-[:PART_OF*0..8]->(w) RETURN DISTINCT w.id } AS within
            """);

    static PlanOwners read(Reading reading) {
        Map<String, String> owners = new HashMap<>();
        Map<String, Set<String>> within = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Row row : reading.rows(OWNERS)) {
            owners.put(row.text("document"), row.text("owner"));
            within.put(row.text("owner"), Set.copyOf(row.texts("within")));
            names.put(row.text("owner"), row.text("name"));
        }
        return new PlanOwners(owners, within, names);
    }

    /** The owner of the document that a locator points into. */
    Optional<String> owner(String locator) {
        return Optional.ofNullable(owners.get(document(locator)));
    }

    /** The document of a locator such as {@code north-4@3-7}. */
    static String document(String locator) {
        int end = locator.lastIndexOf('-', Math.max(0, locator.indexOf('@')));
        return end < 0 ? locator : locator.substring(0, end);
    }

    /**
     * Whose side a fact about a place is on: the innermost owner of a plan in which the place lies, else the owner of the document that says so, else the place.
     *
     * @param place the zone or region; null where the fact names none
     * @param placeWithin the place and what it lies in
     */
    Set<String> sides(@Nullable String place, Collection<String> placeWithin, List<String> evidence) {
        Set<String> around = new HashSet<>(placeWithin);
        around.retainAll(within.keySet());
        Set<String> innermost = new HashSet<>(around);
        innermost.removeIf(o -> around.stream().anyMatch(i -> !i.equals(o) && lies(i, o)));
        if (!innermost.isEmpty()) {
            return innermost;
        }
        Set<String> sides = new HashSet<>();
        evidence.forEach(locator -> owner(locator).ifPresent(sides::add));
        if (sides.isEmpty() && place != null) {
            sides.add(place);
        }
        return sides;
    }

    /** How many sides there are that do not lie within another of them. */
    int fronts(Set<String> sides) {
        return (int) sides.stream()
                .filter(s -> sides.stream().noneMatch(o -> !o.equals(s) && lies(s, o)))
                .count();
    }

    private boolean lies(String inner, String outer) {
        return within.getOrDefault(inner, Set.of()).contains(outer);
    }
}
