package io.chainatlas.insight;

import io.chainatlas.insight.Measurement.MeasurementInput;
import io.chainatlas.insight.Measurements.Computed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The concentration of a chain over zones. */
@Component
final class ConcentrationQuestion implements Question {
    private static final Rule FORMULA = Rule.of(
            "measure.hhi",
            "HHI = Σ (x_zc/x_c)²，对计入的各园区求和；园中园计入所在园区。",
            "HHI = Σ (x_zc/x_c)² over the zones counted; a zone within a counted zone is part of it.");

    private final Measurements measurements;

    ConcentrationQuestion(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public String field() {
        return "concentration";
    }

    @Override
    public @Nullable Measurement answer(Arguments arguments, Reading reading) {
        return measurements.measure(FORMULA, false, arguments, reading, (table, place, chain) -> {
            List<MeasurementInput> inputs = new ArrayList<>();
            table.zones()
                    .forEach((id, z) ->
                            inputs.add(MeasurementInput.of("x_zc", id + " 的企业数", "firms in " + id, z.of(chain))));
            return new Computed(Specialisation.concentration(table, chain), inputs);
        });
    }
}
