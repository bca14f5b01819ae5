package io.chainatlas.insight;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a zone or region plans a segment or chain.
 *
 * @param owner the name of the zone or region whose plan it is
 */
record Plan(String owner, Ground fact) {
    /** The verb as printed; null where the plan was inferred. */
    @Nullable
    String verb() {
        return fact.property("verb");
    }

    /** The state that the lexicon reads the verb as. */
    @Nullable
    String state() {
        return fact.property("state");
    }

    boolean in(Collection<String> states) {
        String state = state();
        return state != null && states.contains(state);
    }

    /** Whether the verb holds one of these words. */
    boolean says(Collection<String> words) {
        String verb = verb();
        return verb != null && words.stream().anyMatch(verb::contains);
    }

    /** Whether it says more than that the thing is mentioned. */
    boolean intends() {
        return !"MENTIONED".equals(state());
    }

    static List<Ground> facts(List<Plan> plans) {
        return plans.stream().map(Plan::fact).toList();
    }
}
