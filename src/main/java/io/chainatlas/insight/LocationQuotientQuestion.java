package io.chainatlas.insight;

import io.chainatlas.insight.Measurement.MeasurementInput;
import io.chainatlas.insight.Measurements.Computed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The location quotient, also called revealed comparative advantage. */
@Component
final class LocationQuotientQuestion implements Question {
    private static final Rule FORMULA = Rule.of(
            "measure.location-quotient",
            "区位熵 = (x_zc/x_z)/(x_c/x)：该地该产业链企业占该地企业的比重，与全部计入地区的同一比重之比。",
            "The location quotient (x_zc/x_z)/(x_c/x): the chain's share of the place's firms over its share of the"
                    + " firms of all places counted.");

    private final Measurements measurements;

    LocationQuotientQuestion(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public String field() {
        return "locationQuotient";
    }

    @Override
    public @Nullable Measurement answer(Arguments arguments, Reading reading) {
        return measurements.measure(FORMULA, true, arguments, reading, (table, counted, chain) -> {
            FirmCounts.Place place = Objects.requireNonNull(counted);
            return new Computed(
                    Specialisation.quotient(table, place, chain),
                    List.of(
                            MeasurementInput.of(
                                    "x_zc", "该地该产业链企业数", "firms of the chain in the place", place.of(chain)),
                            MeasurementInput.of("x_z", "该地企业数", "firms in the place", place.all()),
                            MeasurementInput.of("x_c", "该产业链企业数", "firms of the chain", table.firms(chain)),
                            MeasurementInput.of("x", "全部企业数", "all firms", table.firms())));
        });
    }
}
