package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import io.chainatlas.insight.Material.Name;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two spellings of one thing: of one entity, or of two that may be one. Long and short forms of a name are no misspellings. */
final class SpellingCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.spelling.name",
            "同一实体、或疑为同一的两个实体的写法，只差同音字（疑为同一者的长名也查只差一字），疑为误写；全称与简称不算。",
            "Spellings of one entity, or of two that may be one, that differ in a character of the same sound (in long"
                    + " names of two that may be one, in any one character) are a slip; long and short forms are not.");

    /** Names of equal length from here on that differ in a single character are taken for one name. */
    private static final int LONG = 8;

    static final Wording SETTLED = new Wording(
            "工商登记或主管部门的正式名称。", "The name in the company register, or the official one of the authority in charge.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.SPELLING;
    }

    /** Two spellings and what they differ in. */
    private record Slip(String one, String other, String difference) {
        /** The more alike the two are in length and the longer they are, the better they show it. */
        static final Comparator<Slip> SHOWS = Comparator.comparing(
                        (Slip s) -> Math.abs(s.one.length() - s.other.length()))
                .thenComparing(s -> -s.one.length());
    }

    @Override
    public void look(Material material, Notes notes) {
        for (Name name : material.names()) {
            List<String> spellings = name.spellings();
            Map<String, Slip> slips = new LinkedHashMap<>();
            for (int i = 0; i < spellings.size(); i++) {
                for (int j = i + 1; j < spellings.size(); j++) {
                    note(slips, spellings.get(i), spellings.get(j), false, notes);
                }
            }
            slips.values().forEach(s -> found(name, name, s, material, notes));
        }
        for (List<Name> doubt : material.doubts()) {
            Map<String, Slip> slips = new LinkedHashMap<>();
            for (String one : doubt.get(0).spellings()) {
                doubt.get(1).spellings().forEach(other -> note(slips, one, other, true, notes));
            }
            slips.values().forEach(s -> found(doubt.get(0), doubt.get(1), s, material, notes));
        }
    }

    private static void note(Map<String, Slip> slips, String one, String other, boolean doubted, Notes notes) {
        notes.examined();
        Misspelling.between(one, other)
                .map(m -> m.one() + " / " + m.other())
                .or(() -> doubted ? oneOff(one, other) : Optional.empty())
                .map(d -> new Slip(one, other, d))
                .ifPresent(s -> slips.merge(s.difference(), s, (a, b) -> Slip.SHOWS.compare(a, b) <= 0 ? a : b));
    }

    private static Optional<String> oneOff(String one, String other) {
        if (one.length() != other.length() || one.length() < LONG) {
            return Optional.empty();
        }
        List<Integer> differing = IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .boxed()
                .toList();
        return differing.size() == 1
                ? Optional.of(one.charAt(differing.get(0)) + " / " + other.charAt(differing.get(0)))
                : Optional.empty();
    }

    private static void found(Name a, Name b, Slip slip, Material material, Notes notes) {
        notes.found(
                a.id().equals(b.id()) ? Severity.IMPLAUSIBLE : Severity.DEFINITION_UNCLEAR,
                List.of(place(a, slip.one(), material), place(b, slip.other(), material)),
                new Wording(
                        "“%s”与“%s”：%s".formatted(slip.one(), slip.other(), slip.difference()),
                        "'%s' and '%s': %s".formatted(slip.one(), slip.other(), slip.difference())),
                SETTLED);
    }

    /** The places that print the spelling. Without the texts, those that are as long; where there are none, all. */
    private static AuditPlace place(Name name, String spelling, Material material) {
        List<String> fitting = name.evidence().stream()
                .filter(l -> prints(l, spelling, material))
                .toList();
        return new AuditPlace(name.id(), spelling, fitting.isEmpty() ? name.evidence() : fitting);
    }

    private static boolean prints(String locator, String spelling, Material material) {
        Material.Passage passage = material.passages().get(Figure.passage(locator));
        Span span = Span.of(locator);
        return span.length() == spelling.length()
                && (passage == null || span.in(passage.text()).equals(spelling));
    }
}
