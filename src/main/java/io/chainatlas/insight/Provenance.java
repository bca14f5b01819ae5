package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.List;

/**
 * How an answer came about.
 *
 * @param searched the ids of the documents that were searched
 */
record Provenance(
        Basis basis, List<Rule> rules, List<String> searched, List<Wording> caveats, List<CypherText> cypher) {
    /** What holds for every answer from documents. */
    static final Wording OPEN_WORLD = new Wording(
            "只说明这些文件写了什么；未见不等于没有。",
            "This says what these documents say; what is not seen in them may exist all the same.");

    private static final Statement DOCUMENTS = Statement.of("MATCH (d:Document) RETURN d.id AS id ORDER BY id");

    /** The provenance of an answer for which all documents were searched; taken when everything has been read. */
    static Provenance of(Basis basis, List<Rule> rules, List<Wording> caveats, Reading reading) {
        List<String> searched =
                reading.rows(DOCUMENTS).stream().map(r -> r.text("id")).toList();
        return new Provenance(basis, rules, searched, caveats, reading.cypher());
    }
}
