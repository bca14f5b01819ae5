package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the figure of a part can be compared with that of the whole, and if not, why. */
final class Comparability {
    static final Rule RULE = Rule.of(
            "ledger.comparable",
            "同一指标的两个数，口径、单位（可换算者除外）、级别、年份相同，且都是可相加的绝对数，才可相比；否则给出理由。",
            "Two figures of one metric are compared only if definition, unit (or one that converts), level and year"
                    + " are equal and both are absolute numbers that add up; otherwise the reasons are given.");

    private static final Map<IncomparableReason, Wording> WORDINGS = Map.of(
            IncomparableReason.DEFINITION, new Wording("口径不同", "the definitions differ"),
            IncomparableReason.UNIT, new Wording("单位不同且不可换算", "the units differ and cannot be converted"),
            IncomparableReason.LEVEL, new Wording("级别不同", "the levels differ"),
            IncomparableReason.MEASURE,
                    new Wording("计量方式不同或不可相加", "one is absolute and one is not, or neither adds up"),
            IncomparableReason.YEAR, new Wording("年份不同", "the years differ"),
            IncomparableReason.NOT_A_NUMBER, new Wording("至少一个不是数", "at least one is not a number"));

    private Comparability() {}

    /** The reasons why not, in the order of the enum; none if they can be compared. */
    static List<IncomparableReason> reasons(Figure part, Figure whole) {
        List<IncomparableReason> reasons = new ArrayList<>();
        if (!part.scope().equals(whole.scope())) {
            reasons.add(IncomparableReason.DEFINITION);
        }
        boolean measured = part.measure() == whole.measure() && part.measure().adds();
        if (part.measure() == whole.measure() && factor(part, whole) == null) {
            reasons.add(IncomparableReason.UNIT);
        }
        if (!part.meaning().level().equals(whole.meaning().level())) {
            reasons.add(IncomparableReason.LEVEL);
        }
        if (!measured) {
            reasons.add(IncomparableReason.MEASURE);
        }
        if (!Objects.equals(part.year(), whole.year())) {
            reasons.add(IncomparableReason.YEAR);
        }
        if (part.value() == null || whole.value() == null) {
            reasons.add(IncomparableReason.NOT_A_NUMBER);
        }
        return reasons;
    }

    /** By what a part's number is to be multiplied to be in the unit of the whole. */
    static @Nullable Double factor(Figure part, Figure whole) {
        return Unit.conversion(part.unit(), whole.unit());
    }

    /** The reasons as a sentence with both printed values. */
    static Wording wording(Figure part, Figure whole, List<IncomparableReason> reasons) {
        List<Wording> told = reasons.stream()
                .map(r -> Objects.requireNonNull(WORDINGS.get(r)))
                .toList();
        return new Wording(
                "%s“%s”与%s“%s”不可比：%s。"
                        .formatted(
                                part.metric(),
                                described(part),
                                whole.metric(),
                                described(whole),
                                told.stream().map(Wording::zh).collect(Collectors.joining("；"))),
                "%s '%s' and %s '%s' cannot be compared: %s."
                        .formatted(
                                part.metric(),
                                described(part),
                                whole.metric(),
                                described(whole),
                                told.stream().map(Wording::en).collect(Collectors.joining("; "))));
    }

    private static String described(Figure figure) {
        return figure.printed() + (figure.year() == null ? "" : " (" + figure.year() + ")");
    }
}
