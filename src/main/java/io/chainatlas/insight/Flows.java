package io.chainatlas.insight;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stated flows between segments as a graph: what lies downstream, and whether the flows fall apart without some of the segments. */
record Flows(List<Ground> links) {
    /** The shortest path to each segment downstream of one, nearest first. */
    List<FlowPath> downstream(String segment) {
        Map<String, FlowPath> paths = new LinkedHashMap<>();
        Deque<FlowPath> edge = new ArrayDeque<>(List.of(new FlowPath(List.of(segment), List.of())));
        Set<String> seen = new LinkedHashSet<>(List.of(segment));
        while (!edge.isEmpty()) {
            FlowPath path = edge.remove();
            String at = path.segments().get(path.segments().size() - 1);
            for (Ground link : links) {
                if (link.from().equals(at) && seen.add(link.to())) {
                    FlowPath longer = new FlowPath(and(path.segments(), link.to()), and(path.links(), link));
                    paths.put(link.to(), longer);
                    edge.add(longer);
                }
            }
        }
        return List.copyOf(paths.values());
    }

    private static <T> List<T> and(List<T> list, T next) {
        List<T> longer = new ArrayList<>(list);
        longer.add(next);
        return longer;
    }

    boolean touch(String segment) {
        return links.stream().anyMatch(l -> l.from().equals(segment) || l.to().equals(segment));
    }

    /** Whether the flows, taken without their direction, fall into more pieces when one segment is taken out: Tarjan's articulation points, found in one walk. */
    boolean articulation(String segment) {
        return new Walk(neighbours()).cuts().contains(segment);
    }

    private Map<String, Set<String>> neighbours() {
        Map<String, Set<String>> neighbours = new LinkedHashMap<>();
        for (Ground link : links) {
            neighbours.computeIfAbsent(link.from(), k -> new LinkedHashSet<>()).add(link.to());
            neighbours.computeIfAbsent(link.to(), k -> new LinkedHashSet<>()).add(link.from());
        }
        return neighbours;
    }

    /** The pairs of which the second lies downstream of the first with these segments and not without them. */
    List<FlowCut> separated(Set<String> without) {
        Flows rest = new Flows(links.stream()
                .filter(l -> !without.contains(l.from()) && !without.contains(l.to()))
                .toList());
        List<FlowCut> cuts = new ArrayList<>();
        neighbours().keySet().stream()
                .filter(s -> !without.contains(s))
                .sorted()
                .forEach(from -> {
                    List<String> still = rest.ends(from);
                    ends(from).stream()
                            .filter(to -> !without.contains(to) && !still.contains(to))
                            .sorted()
                            .forEach(to -> cuts.add(new FlowCut(from, to)));
                });
        return cuts;
    }

    private List<String> ends(String from) {
        return downstream(from).stream()
                .map(p -> p.segments().get(p.segments().size() - 1))
                .toList();
    }

    /** One walk through the graph that notes how early each node was met and how early its descendants reach back. */
    private static final class Walk {
        private final Map<String, Set<String>> neighbours;
        private final Map<String, Integer> met = new HashMap<>();
        private final Map<String, Integer> reaches = new HashMap<>();
        private final Set<String> cuts = new LinkedHashSet<>();

        Walk(Map<String, Set<String>> neighbours) {
            this.neighbours = neighbours;
        }

        Set<String> cuts() {
            neighbours.keySet().forEach(root -> {
                if (!met.containsKey(root) && children(root, "") > 1) {
                    cuts.add(root);
                }
            });
            return cuts;
        }

        /** Walks on from a node and says how many branches of the walk start there. */
        private int children(String node, String parent) {
            met.put(node, met.size());
            reaches.put(node, met.getOrDefault(node, 0));
            int children = 0;
            for (String next : neighbours.getOrDefault(node, Set.of())) {
                if (!met.containsKey(next)) {
                    children++;
                    children(next, node);
                    lower(node, reaches.getOrDefault(next, 0));
                    if (!parent.isEmpty() && reaches.getOrDefault(next, 0) >= met.getOrDefault(node, 0)) {
                        cuts.add(node);
                    }
                } else if (!next.equals(parent)) {
                    lower(node, met.getOrDefault(next, 0));
                }
            }
            return children;
        }

        private void lower(String node, int to) {
            reaches.merge(node, to, Math::min);
        }
    }
}
