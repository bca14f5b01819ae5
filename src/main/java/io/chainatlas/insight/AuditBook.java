package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditFinding;
import io.chainatlas.insight.Audit.AuditRule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All findings of all rules, kept until the graph changes. */
@Component
final class AuditBook {
    private static final List<Check> CHECKS = List.of(
            new SameFigureCheck(true),
            new AccumulationCheck(),
            new IncrementCheck(),
            new ReachedCheck(),
            new RepeatedYearCheck(),
            new EnumerationCheck(),
            new CompositionCheck(),
            new NamedPartsCheck(),
            new RegionPartsCheck(true),
            new GrowthCheck(),
            new MultipleCheck(),
            new RelativeRateCheck(),
            new PercentCheck(),
            new RegionPartsCheck(false),
            new AreaCheck(),
            new ClusterCheck(),
            new TableUnitCheck(),
            new CutUnitCheck(),
            new SpellingCheck(),
            new MetricSpellingCheck(),
            new SameFigureCheck(false));

    private final Kept<Book> book;

    AuditBook(Figures figures) {
        this.book = new Kept<>(reading -> look(Material.read(figures.of(reading), reading)));
    }

    /**
     * What the audit found.
     *
     * @param owners whose each figure is
     * @param texts whether the paragraphs' texts were there to look through
     */
    record Book(List<AuditFinding> findings, List<AuditRule> rules, Map<String, Set<String>> owners, boolean texts) {
        /** Whether a finding is about an entity, or about a figure of it. */
        boolean concerns(AuditFinding finding, String entity) {
            return finding.concerns(entity)
                    || finding.places().stream()
                            .anyMatch(p ->
                                    owners.getOrDefault(p.entity(), Set.of()).contains(entity));
        }

        /** The ids of the findings that concern an entity. */
        List<String> concerning(String entity) {
            return findings.stream()
                    .filter(f -> f.concerns(entity))
                    .map(AuditFinding::id)
                    .toList();
        }
    }

    Book of(Reading reading) {
        return book.of(reading);
    }

    static Book look(Material material) {
        List<Check.Result> results = CHECKS.stream().map(c -> c.run(material)).toList();
        List<AuditFinding> findings = results.stream()
                .flatMap(r -> r.findings().stream())
                .sorted(Comparator.comparing(AuditFinding::severity)
                        .thenComparing(AuditFinding::kind)
                        .thenComparing(AuditFinding::id))
                .toList();
        return new Book(
                findings,
                results.stream().map(Check.Result::did).toList(),
                material.figures().stream()
                        .collect(Collectors.groupingBy(
                                Figure::id, Collectors.mapping(Figure::owner, Collectors.toSet()))),
                !material.passages().isEmpty());
    }
}
