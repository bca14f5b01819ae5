package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A number that is printed for a year: the value of a figure, or the baseline beside it, which is as good as a result of its own.
 *
 * @param rounding what the string may stand for, its comparator left aside
 * @param range the same with its comparator
 */
record Printed(
        Figure figure,
        Figure.Kind kind,
        int year,
        double value,
        String text,
        Period period,
        Interval rounding,
        Interval range) {
    /** Over what time a rate is taken. */
    enum Period {
        YEARLY,
        AVERAGE,
        UNSAID
    }

    /** Words of a scope that say the period and nothing else about the definition. */
    private static final Pattern PERIOD_WORDS = Pattern.compile(
            "“?十[二三四]五”?(期间|时期|期末|目标)?|年均|平均|同比|增速|增长|增加|比|较|\\d{4}年?(-\\d{4}年?)?|累计|全区|全市|目前|[；;，,、“”\\s]");

    /** All numbers of figures that have a year and a value that is a figure. */
    static List<Printed> of(List<Figure> figures) {
        List<Printed> all = new ArrayList<>();
        for (Figure f : figures) {
            Interval rounding = f.rounding();
            Interval range = f.range();
            if (f.value() != null && f.year() != null && rounding != null && range != null) {
                all.add(new Printed(f, f.kind(), f.year(), f.value(), f.printed(), period(f), rounding, range));
            }
            Interval before = f.baselineRounding();
            if (f.baseline() != null && f.baselineYear() != null && before != null) {
                // The baseline of a rate is the rate of that year, whatever the target is an average of.
                String text = Objects.requireNonNullElse(f.baselinePrinted(), "");
                all.add(new Printed(
                        f, Figure.Kind.RESULT, f.baselineYear(), f.baseline(), text, Period.YEARLY, before, before));
            }
        }
        return all;
    }

    private static Period period(Figure f) {
        return f.saysAverage() ? Period.AVERAGE : f.saysYearly() ? Period.YEARLY : Period.UNSAID;
    }

    /** What of the scope is left when words of time are taken out of it. */
    String scope() {
        return PERIOD_WORDS.matcher(figure.scope()).replaceAll("");
    }

    /** Whether it is the figure's own value and not its baseline. */
    boolean own() {
        return Integer.valueOf(year).equals(figure.year());
    }

    Figure.Measure measure() {
        return figure.measure();
    }

    String core() {
        return figure.meaning().core();
    }

    boolean sharesDocument(Printed other) {
        return figure.documents().stream().anyMatch(other.figure.documents()::contains);
    }

    boolean sharesPassage(Printed other) {
        return figure.evidence().stream()
                .anyMatch(a -> other.figure.evidence().stream()
                        .anyMatch(b -> Figure.passage(a).equals(Figure.passage(b))));
    }

    AuditPlace place() {
        return new AuditPlace(figure.id(), text, figure.evidence());
    }

    /** A number for a sentence. */
    static String plain(double number) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
