package io.chainatlas.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of a look-up: they travel with the variables of the operation, under a name that no variable can have. */
public final class Keys {
    private static final String NAME = "$keys";

    static final Slot SLOT = new Slot.Variable(NAME, List.of());

    private Keys() {}

    /** The variables of an operation together with the keys to look up. */
    public static Map<String, Object> with(Map<String, Object> variables, List<String> keys) {
        Map<String, Object> both = new HashMap<>(variables);
        both.put(NAME, keys);
        return both;
    }
}
