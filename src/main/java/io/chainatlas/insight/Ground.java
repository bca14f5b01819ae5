package io.chainatlas.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A relationship that a conclusion rests on, or that speaks against it.
 *
 * @param id the relationship's id
 * @param type its type
 * @param from the id of the entity where it starts
 * @param to the id of the entity where it ends
 * @param fact its properties; {@code evidence} holds the locators
 */
record Ground(String id, String type, String from, String to, Map<String, Object> fact) {
    /** What a statement returns of a relationship {@code r}, to be read with {@link Row#ground}. */
    static final String RETURNED =
            "{id: r.id, type: type(r), from: startNode(r).id, to: endNode(r).id, fact: properties(r)}";

    /** The same of a relationship under another name. */
    static String returned(String name) {
        return RETURNED.replace("(r)", "(" + name + ")").replace("r.id", name + ".id");
    }

    /** A text property of the relationship, such as a plan's verb. */
    @Nullable
    String property(String name) {
        return new Row(fact).textOrNull(name);
    }

    /** The locators of what says so. */
    List<String> evidence() {
        return new Row(fact).texts("evidence");
    }

    /** The ids of the passages that say so. */
    List<String> passages() {
        return evidence().stream()
                .map(l -> l.substring(0, l.indexOf('@')))
                .distinct()
                .toList();
    }

    /** The ids of the documents that say so. */
    Set<String> documents() {
        return evidence().stream().map(Ground::document).collect(Collectors.toSet());
    }

    /** The document of a locator such as {@code north-4@3-7}. */
    private static String document(String locator) {
        String passage = locator.substring(0, locator.indexOf('@'));
        return passage.substring(0, passage.lastIndexOf('-'));
    }

    @SuppressWarnings("unchecked")
    static Ground of(Row row) {
        return new Ground(row.text("id"), row.text("type"), row.text("from"), row.text("to"), (Map<String, Object>)
                Objects.requireNonNull(row.values().get("fact")));
    }
}
