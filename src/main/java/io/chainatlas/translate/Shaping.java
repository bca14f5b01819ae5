package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The shaping of one answer: the variables of its request, and the nulls found where the schema forbids them. */
final class Shaping {
    private final Map<String, Object> variables;
    private final List<List<Object>> gaps = new ArrayList<>();

    Shaping(Map<String, Object> variables) {
        this.variables = variables;
    }

    void gap(List<Object> path) {
        gaps.add(path);
    }

    List<List<Object>> gaps() {
        return gaps;
    }

    String text(Slot slot) {
        return String.valueOf(slot.valueIn(variables));
    }

    int number(Slot slot) {
        return ((Number) Objects.requireNonNull(slot.valueIn(variables))).intValue();
    }
}
