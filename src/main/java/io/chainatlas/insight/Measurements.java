package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.insight.FirmCounts.Place;
import io.chainatlas.insight.FirmCounts.Table;
import io.chainatlas.insight.Measurement.MeasurementInput;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the measurements have in common: the counts, and what is said where they are not there. */
@Component
final class Measurements {
    private static final Wording COUNTED = new Wording(
            "按企业数计，不按规模；未计入的园区与产业链不在其中。",
            "Firms are counted and not weighed; places and chains that were not counted are not in it.");

    private final Kept<FirmCounts> counts = new Kept<>(FirmCounts::read);

    /** The numbers of a formula and its value, from a year's table. */
    interface Formula {
        Computed compute(Table table, @Nullable Place place, String chain);
    }

    /** A value with the numbers that went in. */
    record Computed(@Nullable Double value, List<MeasurementInput> inputs) {}

    /**
     * Measures.
     *
     * @param placed whether the formula is of a place, which the argument {@code zone} names
     * @return null where the place or the chain does not exist
     */
    @Nullable
    Measurement measure(Rule formula, boolean placed, Arguments arguments, Reading reading, Formula how) {
        String chain = arguments.required("chain");
        String zone = placed ? arguments.required("zone") : "";
        if (!exists("Chain", chain, reading) || (placed && !exists("Zone|Region", zone, reading))) {
            return null;
        }
        Integer year = arguments.number("year");
        FirmCounts known = counts.of(reading);
        Table table = known.of(year);
        Integer of = year != null ? year : known.latest();
        Place place = table == null ? null : table.place(zone);
        Computed computed = table == null || !table.counts(chain) || (placed && place == null)
                ? new Computed(null, List.of())
                : how.compute(table, place, chain);
        return new Measurement(
                computed.value(),
                formula,
                table == null ? null : of,
                computed.inputs(),
                computed.value() == null ? List.of(missing(placed ? zone : "", chain, year)) : List.of(),
                Provenance.of(Basis.COMPUTED, List.of(formula), List.of(COUNTED), reading));
    }

    private static boolean exists(String labels, String id, Reading reading) {
        return !reading.rows(Statement.of("MATCH (n:%s {id: $id}) RETURN n.id AS id".formatted(labels), "id", id))
                .isEmpty();
    }

    private static NonAnswer missing(String zone, String chain, @Nullable Integer year) {
        // An id is the type and the name.
        String of = Stream.of(zone, chain)
                .filter(id -> !id.isEmpty())
                .map(id -> id.substring(id.indexOf(':') + 1))
                .collect(Collectors.joining(", "));
        String when = year == null ? "" : year.toString();
        return new NonAnswer(
                NonAnswerKind.NOT_COMPUTABLE,
                new Wording(
                        (of + " " + when).strip() + "的企业数",
                        "The firm counts of %s %s".formatted(of, when).strip()),
                new Wording(
                        "缺各园区、区域各产业链的企业数（COUNTS_FIRMS_OF），或其数为零",
                        "Firm counts of zones and regions for chains (COUNTS_FIRMS_OF) are missing, or are zero"),
                new Wording(
                        "从企业登记库按行业代码统计，写入 edges/zone-counts-firms-of-chain.csv 与"
                                + " edges/region-counts-firms-of-chain.csv。",
                        "Count them by industry code in a company register, into edges/zone-counts-firms-of-chain.csv"
                                + " and edges/region-counts-firms-of-chain.csv."),
                List.of());
    }
}
