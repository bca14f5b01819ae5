package io.chainatlas.seed;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the verbs of plans are read as states.
 *
 * @param states the state of each verb
 */
record Lexicon(Map<String, String> states) {
    /** The state of a verb that the lexicon does not hold. */
    static final String UNREAD = "MENTIONED";

    String state(String verb) {
        return states.getOrDefault(verb, UNREAD);
    }

    Lexicon and(Lexicon other) {
        Map<String, String> both = new LinkedHashMap<>(states);
        both.putAll(other.states);
        return new Lexicon(both);
    }
}
