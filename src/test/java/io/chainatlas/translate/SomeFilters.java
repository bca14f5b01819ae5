package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Relationship;
import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Filters put together at random from what the schema admits and the graph holds, the same ones at each run. */
final class SomeFilters {
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> names;
    private final SplittableRandom random;

    SomeFilters(Vocabulary vocabulary, Map<String, List<String>> names, long seed) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.random = new SplittableRandom(seed);
    }

    /** A type that the graph holds. */
    NodeType type() {
        return pick(vocabulary.entities().stream()
                .filter(t -> names.containsKey(t.name()))
                .toList());
    }

    /** A {@code where} for a type with conditions on related nodes so many steps away. */
    String where(NodeType type, int steps) {
        List<String> conditions = new ArrayList<>();
        conditions.add("{" + condition(type, steps) + "}");
        if (random.nextInt(3) == 0) {
            conditions.add("{" + condition(type, steps) + "}");
        }
        return conditions.size() == 1 ? conditions.get(0) : "{AND: " + conditions + "}";
    }

    private String condition(NodeType type, int steps) {
        if (steps == 0) {
            return own(type);
        }
        return switch (random.nextInt(10)) {
            case 0 -> "OR: [" + where(type, steps - 1) + ", {" + related(type, steps) + "}]";
            case 1 -> "NOT: {" + related(type, steps) + "}";
            case 2 -> "AND: [{" + related(type, steps) + "}, " + where(type, steps - 1) + "]";
            default -> related(type, steps);
        };
    }

    private String own(NodeType type) {
        String name = pick(names.getOrDefault(type.name(), List.of("无")));
        return switch (random.nextInt(6)) {
            case 0 -> "basis: {eq: " + pick(List.of("STATED", "INFERRED")) + "}";
            case 1 -> "name: {contains: \"" + name.substring(0, 1) + "\"}";
            case 2 ->
                "name: {in: [\"" + name + "\", \"" + pick(names.getOrDefault(type.name(), List.of("无")))
                        + "\"]}, version: {gte: 1}";
            case 3 -> "name: {eq: \"" + name + "\"}, aliases: {includes: \"无\"}";
            default -> "name: {eq: \"" + name + "\"}";
        };
    }

    private String related(NodeType type, int steps) {
        List<Relationship> along = type.relationships().values().stream()
                .filter(r -> r.list() && names.containsKey(r.target()))
                .toList();
        if (along.isEmpty()) {
            return own(type);
        }
        Relationship relationship = pick(along);
        String where = where(vocabulary.type(relationship.target()), steps - 1);
        String quantifier = random.nextInt(4) == 0 ? pick(List.of("none", "all", "single")) : "some";
        return random.nextInt(3) == 0
                ? relationship.field() + "Connection: {" + quantifier + ": {node: " + where
                        + ", edge: {basis: {eq: STATED}}}}"
                : relationship.field() + ": {" + quantifier + ": " + where + "}";
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
