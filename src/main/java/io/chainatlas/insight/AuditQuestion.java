package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.insight.Audit.AuditFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The consistency audit. */
@Component
final class AuditQuestion implements Question {
    private static final int PAGE = 50;

    private static final Wording PRINTED = new Wording(
            "只比较所印的数与名称，按所印位数的舍入范围；一致的不列出，未列出的不等于已核实。",
            "What is compared is what is printed, within the rounding of its digits; what agrees is not listed, and"
                    + " what is not listed has not been verified.");

    private static final Wording NO_TEXTS = new Wording(
            "没有加载文件原文：需要读句子与表格的规则没有可查之处。",
            "The documents' texts are not loaded: the rules that read sentences and tables had nothing to look at.");

    private final AuditBook book;

    AuditQuestion(AuditBook book) {
        this.book = book;
    }

    @Override
    public String field() {
        return "audit";
    }

    @Override
    public @Nullable Audit answer(Arguments arguments, Reading reading) {
        List<AuditKind> kinds = arguments.choices("kinds", AuditKind.class);
        List<Severity> severities = arguments.choices("severities", Severity.class);
        String document = arguments.text("document");
        String entity = arguments.text("entity");
        if ((document != null && !exists("Document", document, reading))
                || (entity != null && !exists("Entity", entity, reading))) {
            return null;
        }
        AuditBook.Book all = book.of(reading);
        List<AuditFinding> asked = all.findings().stream()
                .filter(f -> kinds.contains(f.kind()) && severities.contains(f.severity()))
                .filter(f -> document == null || f.inDocument(document))
                .filter(f -> entity == null || all.concerns(f, entity))
                .toList();
        List<Wording> caveats = new ArrayList<>(List.of(PRINTED));
        if (!all.texts()) {
            caveats.add(NO_TEXTS);
        }
        return new Audit(
                arguments.page(asked, PAGE),
                asked.size(),
                all.rules().stream().filter(r -> kinds.contains(r.kind())).toList(),
                Provenance.of(
                        Basis.COMPUTED,
                        all.rules().stream().map(Audit.AuditRule::rule).toList(),
                        caveats,
                        reading));
    }

    private static boolean exists(String label, String id, Reading reading) {
        return !reading.rows(Statement.of("MATCH (n:%s {id: $id}) RETURN n.id AS id".formatted(label), "id", id))
                .isEmpty();
    }
}
