package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The stages of a chain from upstream to downstream, read from stated flows and stated orders only. A segment stands one stage behind the last of those that come before it; segments in a circle of flows
 * share a stage; segments without any link follow together as one stage without an order.
 */
final class Stages {
    static final Rule RULE = Rule.of(
            "map.stages",
            "阶段只按写明的流向与次序分层：环节排在其所有上游之后；成环的环节同处一层；没有写明先后的环节并列为最后一个无次序的阶段。",
            "Stages follow stated flows and orders only: a segment stands behind everything upstream of it, segments in a circle share a stage, and segments without a stated order form one last stage without an order.");

    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    private Stages(ChainShape chain) {
        for (Link link : chain.links()) {
            before.computeIfAbsent(link.downstream(), k -> new HashSet<>()).add(link.upstream());
            before.computeIfAbsent(link.upstream(), k -> new HashSet<>());
        }
    }

    /** A stage: its segments, and whether it has an order. */
    record Stage(boolean ordered, List<ChainSegment> segments) {}

    static List<Stage> of(ChainShape chain) {
        Stages stages = new Stages(chain);
        TreeMap<Integer, List<ChainSegment>> ordered = new TreeMap<>();
        List<ChainSegment> listed = new ArrayList<>();
        for (ChainSegment segment : chain.segments()) {
            if (stages.before.containsKey(segment.id())) {
                ordered.computeIfAbsent(stages.level(segment.id()), k -> new ArrayList<>())
                        .add(segment);
            } else {
                listed.add(segment);
            }
        }
        List<Stage> all = new ArrayList<>();
        ordered.values().forEach(segments -> all.add(new Stage(true, segments)));
        if (!listed.isEmpty()) {
            all.add(new Stage(false, listed));
        }
        return all;
    }

    /** How many steps lie before a segment on the longest way to it, a circle counting as one step. */
    private int level(String segment) {
        Integer known = levels.get(segment);
        if (known != null) {
            return known;
        }
        Set<String> circle = circle(segment);
        int level = circle.stream()
                .flatMap(s -> upstream(s).stream())
                .filter(s -> !circle.contains(s))
                .mapToInt(s -> level(s) + 1)
                .max()
                .orElse(0);
        circle.forEach(s -> levels.put(s, level));
        return level;
    }

    private Set<String> upstream(String segment) {
        return before.getOrDefault(segment, Set.of());
    }

    /** The segments that come both before and after a segment, and the segment itself. */
    private Set<String> circle(String segment) {
        Set<String> circle = new HashSet<>(Set.of(segment));
        allBefore(segment).stream().filter(s -> allBefore(s).contains(segment)).forEach(circle::add);
        return circle;
    }

    private Set<String> allBefore(String segment) {
        Set<String> all = new HashSet<>();
        List<String> edge = new ArrayList<>(upstream(segment));
        while (!edge.isEmpty()) {
            String next = edge.remove(edge.size() - 1);
            if (all.add(next)) {
                edge.addAll(upstream(next));
            }
        }
        return all;
    }
}
