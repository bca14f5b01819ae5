package io.chainatlas.insight;

import java.util.Map;
import java.util.Objects;

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

    @SuppressWarnings("unchecked")
    static Ground of(Row row) {
        return new Ground(row.text("id"), row.text("type"), row.text("from"), row.text("to"), (Map<String, Object>)
                Objects.requireNonNull(row.values().get("fact")));
    }
}
