package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shaping of one answer: the variables of its request, and where the graph does not hold what the schema promises. */
final class Shaping {
    private final Map<String, Object> variables;
    private final List<Translation.Gap> gaps = new ArrayList<>();

    Shaping(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** Notes that a place is empty and may not be. Where it is empty because of something inside it, that was noted before and is enough. */
    void gap(List<Object> path) {
        if (gaps.isEmpty() || !within(gaps.get(gaps.size() - 1).path(), path)) {
            gaps.add(new Translation.Gap(path, false));
        }
    }

    /** Notes that what the graph holds for a place is of another type. */
    void misfit(List<Object> path) {
        gaps.add(new Translation.Gap(path, true));
    }

    private static boolean within(List<Object> inner, List<Object> outer) {
        return inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);
    }

    List<Translation.Gap> gaps() {
        return gaps;
    }

    String text(Slot slot) {
        return String.valueOf(slot.valueIn(variables));
    }

    int number(Slot slot) {
        return ((Number) Objects.requireNonNull(slot.valueIn(variables))).intValue();
    }
}
