package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One quantity is printed twice: the same owner, metric, year, measure, definition and unit. The two must be equal within their rounding, in one document and between two. */
final class SameFigureCheck implements Check {
    private static final Rule WITHIN = Rule.of(
            "audit.same.document",
            "同一文件中同一所属、指标、年份、口径的两个数，须在舍入范围内相等。",
            "Two numbers that one document prints for the same owner, metric, year and definition are equal within"
                    + " their rounding.");

    private static final Rule BETWEEN = Rule.of(
            "audit.same.plans",
            "两份规划中同一所属、指标、年份、口径的两个数，须在舍入范围内相等。",
            "Two numbers that two plans print for the same owner, metric, year and definition are equal within their"
                    + " rounding.");

    private static final Wording SETTLED =
            new Wording("该所属该年度的统计公报或决算。", "The owner's statistical bulletin or final accounts of that year.");

    private static final Pattern NUMERALS = Pattern.compile("[0-9一二三四五六七八九十第位名]");

    private final boolean within;

    SameFigureCheck(boolean within) {
        this.within = within;
    }

    @Override
    public Rule rule() {
        return within ? WITHIN : BETWEEN;
    }

    @Override
    public AuditKind kind() {
        return within ? AuditKind.TEXT_AGAINST_TABLE : AuditKind.PLAN_AGAINST_PLAN;
    }

    private record Key(
            String owner, String core, String level, Figure.Measure measure, Figure.Kind kind, int year, String scope) {
        /** Whether the keys differ by a slip in the metric's name and in nothing else. */
        boolean misspells(Key other) {
            return core.length() >= Misspelling.METRIC
                    && other.core.length() >= Misspelling.METRIC
                    && equals(
                            new Key(other.owner, core, other.level, other.measure, other.kind, other.year, other.scope))
                    && Misspelling.between(core, other.core).isPresent();
        }

        static Key of(Printed p) {
            return new Key(
                    p.figure().owner(),
                    p.core(),
                    p.figure().meaning().level(),
                    p.measure(),
                    p.kind(),
                    p.year(),
                    p.scope());
        }
    }

    @Override
    public void look(Material material, Notes notes) {
        Map<Key, List<Printed>> byKey = material.printed().stream()
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        byKey.forEach((key, printed) -> {
            List<Printed> group = new ArrayList<>(printed);
            byKey.forEach((other, misspelled) -> {
                if (key.core().compareTo(other.core()) < 0 && key.misspells(other)) {
                    group.addAll(misspelled);
                }
            });
            look(group, notes);
        });
    }

    private void look(List<Printed> group, Notes notes) {
        List<Printed> torn = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Printed a = group.get(i);
                Printed b = group.get(j);
                Double factor = Unit.conversion(a.figure().unit(), b.figure().unit());
                if (a.sharesDocument(b) != within || factor == null || !samePeriod(a, b) || !sameField(a, b)) {
                    continue;
                }
                notes.examined();
                if (!a.range().times(factor).meets(b.range())) {
                    torn.add(a);
                    torn.add(b);
                }
            }
        }
        if (!torn.isEmpty()) {
            List<Printed> places = torn.stream().distinct().toList();
            notes.found(severity(places), places.stream().map(Printed::place).toList(), arithmetic(places), SETTLED);
        }
    }

    private static boolean samePeriod(Printed a, Printed b) {
        boolean average = a.period() == Printed.Period.AVERAGE;
        return a.measure() != Figure.Measure.GROWTH_RATE || average == (b.period() == Printed.Period.AVERAGE);
    }

    /** A rank is a rank among those that its words name. */
    private static boolean sameField(Printed a, Printed b) {
        return a.measure() != Figure.Measure.RANK
                || NUMERALS.matcher(a.text())
                        .replaceAll("")
                        .equals(NUMERALS.matcher(b.text()).replaceAll(""));
    }

    /** What is accumulated is only defined with the time over which it is. */
    private static Severity severity(List<Printed> places) {
        boolean accumulates = places.stream()
                .anyMatch(p -> (p.measure() == Figure.Measure.CUMULATIVE || p.measure() == Figure.Measure.INCREMENT)
                        && p.figure().scope().isEmpty());
        return accumulates ? Severity.DEFINITION_UNCLEAR : Severity.CONTRADICTION;
    }

    private static Wording arithmetic(List<Printed> places) {
        Printed first = places.get(0);
        String values = IntStream.range(0, places.size())
                .mapToObj(i ->
                        places.get(i).figure().metric() + " " + places.get(i).text())
                .distinct()
                .collect(Collectors.joining(" ≠ "));
        return new Wording(first.year() + "年：" + values, first.year() + ": " + values);
    }
}
