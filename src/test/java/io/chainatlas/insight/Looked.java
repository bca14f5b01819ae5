package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.insight.Audit.AuditFinding;
import io.chainatlas.insight.Audit.AuditPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs a check of the audit over a few figures, paragraphs and names, and tells what it looked at and found. */
record Looked(
        List<Figure> figures,
        Map<String, Material.Passage> passages,
        List<Material.Name> names,
        List<List<Material.Name>> doubts,
        Nesting nesting) {
    static Looked at(FigureMaker... figures) {
        return new Looked(
                List.of(figures).stream().map(FigureMaker::make).toList(),
                Map.of(),
                List.of(),
                List.of(),
                new Nesting(Map.of()));
    }

    Looked text(String passage, boolean table, String text) {
        Map<String, Material.Passage> more = new LinkedHashMap<>(passages);
        more.put(passage, new Material.Passage(passage, table, text));
        return new Looked(figures, more, names, doubts, nesting);
    }

    Looked name(String id, String... spellings) {
        List<Material.Name> more = new ArrayList<>(names);
        more.add(new Material.Name(id, "Company", List.of(spellings), List.of("plan-1@0-9")));
        return new Looked(figures, passages, more, doubts, nesting);
    }

    /** The last two names may be one. */
    Looked doubted() {
        return new Looked(figures, passages, names, List.of(names.subList(names.size() - 2, names.size())), nesting);
    }

    Looked within(Nesting nested) {
        return new Looked(figures, passages, names, doubts, nested);
    }

    private Check.Result run(Check check) {
        Check.Result result = check.run(new Material(figures, Printed.of(figures), passages, names, doubts, nesting));
        assertThat(result.did().examined()).as("examined").isPositive();
        assertThat(result.did().reported()).isEqualTo(result.findings().size());
        return result;
    }

    /** The one finding of a check. */
    AuditFinding finds(Check check) {
        List<AuditFinding> findings = run(check).findings();
        assertThat(findings).hasSize(1);
        AuditFinding finding = findings.get(0);
        assertThat(finding.id()).startsWith(check.rule().id() + "#");
        assertThat(finding.places()).allSatisfy(p -> assertThat(p.evidence()).isNotEmpty());
        assertThat(finding.arithmetic().en()).isNotBlank();
        return finding;
    }

    /** A check looks at something here and finds nothing wrong. */
    void agrees(Check check) {
        assertThat(run(check).findings()).isEmpty();
    }

    /** A check has nothing to look at here. */
    void isLeftAloneBy(Check check) {
        Check.Result result = check.run(new Material(figures, Printed.of(figures), passages, names, doubts, nesting));
        assertThat(result.did().examined()).isZero();
        assertThat(result.findings()).isEmpty();
    }

    static List<String> printed(AuditFinding finding) {
        return finding.places().stream().map(AuditPlace::printed).toList();
    }
}
