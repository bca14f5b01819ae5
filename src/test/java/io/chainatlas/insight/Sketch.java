package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A chain in a place, sketched by names: what a rule needs to look at and nothing else. */
final class Sketch {
    static final Place NORTH = new Place("zone:北区", "北区", Set.of("zone:北区", "zone:北园"), Set.of("region:海州市"));

    private final List<String> segments = new ArrayList<>();
    private final Map<String, Integer> orders = new HashMap<>();
    private final List<Ground> flows = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<String, List<Plan>> plans = new HashMap<>();
    private final Map<String, List<Presence>> companies = new HashMap<>();
    private final Map<String, List<Presence>> projects = new HashMap<>();

    static Sketch of(String... segments) {
        Sketch sketch = new Sketch();
        sketch.segments.addAll(List.of(segments));
        return sketch;
    }

    static String id(String segment) {
        return "segment:储能/" + segment;
    }

    Sketch flow(String... inOrder) {
        for (int i = 1; i < inOrder.length; i++) {
            flows.add(ground("FEEDS", id(inOrder[i - 1]), id(inOrder[i]), null, null));
        }
        return this;
    }

    Sketch order(String... inOrder) {
        for (int i = 0; i < inOrder.length; i++) {
            orders.put(inOrder[i], i + 1);
        }
        return this;
    }

    Sketch part(String chain) {
        parts.add("chain:" + chain);
        return this;
    }

    /** The place plans a segment, or the chain by its own name. */
    Sketch plan(String node, String verb, String state) {
        Ground fact = ground("PLANS", NORTH.id(), node(node), verb, state);
        plans.computeIfAbsent(node(node), k -> new ArrayList<>()).add(new Plan(NORTH.name(), fact));
        return this;
    }

    Sketch company(String node, String name) {
        return seen(companies, "OPERATES_IN", node, "company:" + name, name);
    }

    Sketch project(String node, String name) {
        return seen(projects, "SERVES", node, "project:" + name, name);
    }

    private Sketch seen(Map<String, List<Presence>> where, String type, String node, String id, String name) {
        Ground fact = ground(type, id, node(node), null, null);
        Ground located = ground("LOCATED_IN", id, NORTH.id(), null, null);
        where.computeIfAbsent(node(node), k -> new ArrayList<>()).add(new Presence(name, fact, List.of(located)));
        return this;
    }

    private static String node(String name) {
        return name.equals("储能") || name.equals("液流电池") ? "chain:" + name : id(name);
    }

    ChainShape shape() {
        List<ChainSegment> all = segments.stream()
                .map(s -> new ChainSegment(id(s), s, orders.get(s), ground("PART_OF", id(s), "chain:储能", null, null)))
                .toList();
        return new ChainShape("chain:储能", "储能", all, flows, parts, List.of());
    }

    ChainInPlace here() {
        return new ChainInPlace(
                NORTH,
                shape(),
                node -> new Standing(
                        node,
                        plans.getOrDefault(node, List.of()),
                        companies.getOrDefault(node, List.of()),
                        projects.getOrDefault(node, List.of()),
                        List.of(),
                        List.of(),
                        List.of()),
                Set.of("north"));
    }

    static Ground ground(String type, String from, String to, @Nullable String verb, @Nullable String state) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("evidence", List.of("north-4@0-4"));
        if (verb != null) {
            fact.put("verb", verb);
        }
        if (state != null) {
            fact.put("state", state);
        }
        return new Ground(type + " " + from + " " + to, type, from, to, fact);
    }
}
