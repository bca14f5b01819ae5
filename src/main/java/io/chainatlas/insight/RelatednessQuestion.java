package io.chainatlas.insight;

import io.chainatlas.insight.Measurement.MeasurementInput;
import io.chainatlas.insight.Measurements.Computed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How related a chain is to those in which a place is strong. */
@Component
final class RelatednessQuestion implements Question {
    private static final Rule FORMULA = Rule.of(
            "measure.relatedness",
            "关联密度 = Σ φ_cj·[RCA_zj≥1] / Σ φ_cj，对其他产业链 j 求和；φ_cj 为两链同强于一园区的两个条件概率之小者（Hidalgo 等，2007）。",
            "Relatedness density = Σ φ_cj·[RCA_zj≥1] / Σ φ_cj over the other chains j; φ_cj is the lesser of the two"
                    + " conditional probabilities that a zone strong in one is strong in the other (Hidalgo et al.,"
                    + " 2007).");

    private final Measurements measurements;

    RelatednessQuestion(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public String field() {
        return "relatedness";
    }

    @Override
    public @Nullable Measurement answer(Arguments arguments, Reading reading) {
        return measurements.measure(FORMULA, true, arguments, reading, (table, counted, chain) -> {
            FirmCounts.Place place = Objects.requireNonNull(counted);
            List<MeasurementInput> inputs = new ArrayList<>();
            Specialisation.proximity(table, chain).forEach((other, near) -> {
                boolean strong = Specialisation.strong(table, place, other);
                inputs.add(MeasurementInput.of(
                        "φ",
                        "与 %s 的邻近度（该地%s）".formatted(other, strong ? "强于此链" : "不强于此链"),
                        "proximity to %s, in which the place is %s".formatted(other, strong ? "strong" : "not strong"),
                        near));
            });
            return new Computed(Specialisation.density(table, place, chain), inputs);
        });
    }
}
