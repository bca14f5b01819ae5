package io.chainatlas.insight;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The id of a gap: it says which question the gap answers, so that it can be asked again. */
record GapKey(
        GapKind kind, String place, String chain, @Nullable String segment) {
    private static final String BETWEEN = "|";

    /** The key that an id spells; null where it spells none. */
    static @Nullable GapKey of(String id) {
        List<String> parts = List.of(id.split("\\|", -1));
        boolean known = Arrays.stream(GapKind.values()).anyMatch(k -> k.name().equals(parts.get(0)));
        if (!known || parts.size() < 3 || parts.size() > 4) {
            return null;
        }
        return new GapKey(
                GapKind.valueOf(parts.get(0)), parts.get(1), parts.get(2), parts.size() == 4 ? parts.get(3) : null);
    }

    String id() {
        String chainGap = String.join(BETWEEN, kind.name(), place, chain);
        return segment == null ? chainGap : chainGap + BETWEEN + segment;
    }
}
