package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A computed quantity, or what it lacks. */
record Measurement(
        @Nullable Double value,
        Rule formula,
        @Nullable Integer year,
        List<MeasurementInput> inputs,
        List<NonAnswer> unanswered,
        Provenance provenance) {
    /** A number that went into a formula. */
    record MeasurementInput(String symbol, Wording meaning, double value) {
        static MeasurementInput of(String symbol, String zh, String en, double value) {
            return new MeasurementInput(symbol, new Wording(zh, en), value);
        }
    }
}
