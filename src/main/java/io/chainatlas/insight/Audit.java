package io.chainatlas.insight;

import java.util.List;

/** A page of the audit. */
record Audit(List<AuditFinding> findings, int totalCount, List<AuditRule> rules, Provenance provenance) {
    /** What a rule did: how many pairs or places it looked at, and how many it reported. */
    record AuditRule(Rule rule, AuditKind kind, int examined, int reported) {}

    /** A finding. */
    record AuditFinding(
            String id,
            AuditKind kind,
            Severity severity,
            Rule rule,
            List<AuditPlace> places,
            Wording arithmetic,
            Wording settledBy) {

        boolean concerns(String entity) {
            return places.stream().anyMatch(p -> p.entity().equals(entity));
        }

        boolean inDocument(String document) {
            return places.stream()
                    .flatMap(p -> p.evidence().stream())
                    .anyMatch(l -> Figure.document(l).equals(document));
        }
    }

    /**
     * A place that a finding is about.
     *
     * @param entity the entity's id
     * @param printed the value or name as printed
     * @param evidence locators
     */
    record AuditPlace(String entity, String printed, List<String> evidence) {}
}
