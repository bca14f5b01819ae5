package io.chainatlas.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;

/**
 * What an answer must hold, written as a part of it. An object holds another that has all its fields; a list holds another when each of that one's elements is held by one of its own, in any order. A
 * string between ellipses is held by every string with those words; a string behind {@code ≈} by a number that rounds to it.
 */
final class Expectation {
    private Expectation() {}

    /** The parts of the expectation that the answer does not hold, each with its path. */
    static List<String> missing(JsonNode expected, JsonNode actual) {
        List<String> missing = new ArrayList<>();
        collect(expected, actual, "$", missing);
        return missing;
    }

    static boolean holds(JsonNode expected, JsonNode actual) {
        return missing(expected, actual).isEmpty();
    }

    /** Whether the answer has the fields that the expectation names, whatever their values; a list without elements shows nothing of them. */
    static boolean names(JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            return actual.isNull()
                    || expected.properties().stream()
                            .allMatch(p -> actual.has(p.getKey()) && names(p.getValue(), actual.path(p.getKey())));
        }
        if (expected.isArray()) {
            return actual.isArray() && (actual.isEmpty() || each(expected, actual, Expectation::names));
        }
        return true;
    }

    private static void collect(JsonNode expected, JsonNode actual, String path, List<String> missing) {
        if (expected.isObject() && actual.isObject()) {
            expected.properties().forEach(p -> {
                String below = path + "." + p.getKey();
                if (actual.has(p.getKey())) {
                    collect(p.getValue(), actual.path(p.getKey()), below, missing);
                } else {
                    missing.add(below + " is not in the answer");
                }
            });
        } else if (expected.isArray() && actual.isArray()) {
            expected.forEach(e -> {
                if (actual.valueStream().noneMatch(a -> holds(e, a))) {
                    missing.add(path + " holds no " + e);
                }
            });
        } else if (!matches(expected, actual)) {
            missing.add(path + " is " + actual + ", not " + expected);
        }
    }

    private static boolean each(JsonNode expected, JsonNode actual, BiPredicate<JsonNode, JsonNode> test) {
        return expected.valueStream().allMatch(e -> actual.valueStream().anyMatch(a -> test.test(e, a)));
    }

    private static boolean matches(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (expected.isString()) {
            String text = expected.stringValue();
            if (text.length() > 2 && text.startsWith("…") && text.endsWith("…")) {
                return actual.isString() && actual.stringValue().contains(text.substring(1, text.length() - 1));
            }
            if (text.startsWith("≈")) {
                BigDecimal number = new BigDecimal(text.substring(1));
                return actual.isNumber()
                        && actual.decimalValue()
                                        .setScale(number.scale(), RoundingMode.HALF_UP)
                                        .compareTo(number)
                                == 0;
            }
        }
        return expected.equals(actual);
    }
}
