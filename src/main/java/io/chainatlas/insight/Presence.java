package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody or something that is seen on a segment or chain, and where.
 *
 * @param name the name of whoever it is
 * @param fact that it works on it, serves it or is courted for it
 * @param where that it lies there, or is courted by that place; empty where no place was asked for or none is named
 */
record Presence(String name, Ground fact, List<Ground> where) {
    /** Whose presence it is. */
    String entity() {
        return fact.from();
    }

    /** Both kinds of facts, one after the other. */
    List<Ground> grounds() {
        List<Ground> grounds = new ArrayList<>(List.of(fact));
        grounds.addAll(where);
        return grounds;
    }

    /** Their names, each once. */
    static List<String> names(List<Presence> presences) {
        return presences.stream().map(Presence::name).distinct().toList();
    }

    static List<Ground> facts(List<Presence> presences) {
        return presences.stream().map(Presence::fact).toList();
    }

    static List<Ground> grounds(List<Presence> presences) {
        return presences.stream().flatMap(p -> p.grounds().stream()).toList();
    }
}
