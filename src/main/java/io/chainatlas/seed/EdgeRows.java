package io.chainatlas.seed;

import io.chainatlas.model.EdgeProperty;
import io.chainatlas.model.EdgeType;
import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of one file of edges. */
final class EdgeRows {
    private final EdgeType type;
    private final List<EdgeProperty> properties;
    private final Values values;
    private final Lexicon lexicon;
    private final Findings findings;

    EdgeRows(EdgeType type, Vocabulary vocabulary, Lexicon lexicon, Findings findings) {
        this.type = type;
        this.properties = vocabulary.edgeProperties(type.type());
        this.values = new Values(vocabulary, findings);
        this.lexicon = lexicon;
        this.findings = findings;
    }

    Seed.Edge edge(Table.Row row) {
        Map<String, Object> read = new LinkedHashMap<>();
        StringBuilder id = new StringBuilder(row.get("from") + ">" + type.type() + ">" + row.get("to"));
        for (EdgeProperty property : properties) {
            String name = property.property().name();
            Object value = values.of(property.property(), row);
            if (value != null) {
                read.put(name, value);
                if (property.identifying()) {
                    id.append('#').append(value);
                }
            }
        }
        checkState(row);
        checkBasis(row, findings);
        read.put("basis", row.get("basis"));
        if (!row.get("rule").isEmpty()) {
            read.put("rule", row.get("rule"));
        }
        return new Seed.Edge(type, id.toString(), row.get("from"), row.get("to"), read, evidence(row, findings), row);
    }

    /** The state is read from the verb by the lexicon, so a row may not claim another. */
    private void checkState(Table.Row row) {
        if (row.values().containsKey("state")) {
            String state = lexicon.state(row.get("verb"));
            if (!row.get("state").equals(state)) {
                findings.add(
                        row,
                        "state",
                        "is '" + row.get("state") + "'; the lexicon reads the verb '" + row.get("verb") + "' as "
                                + state);
            }
        }
    }

    static void checkBasis(Table.Row row, Findings findings) {
        String basis = row.get("basis");
        if (!List.of("STATED", "INFERRED", "COMPUTED").contains(basis)) {
            findings.add(row, "basis", "is '" + basis + "'; allowed are STATED, INFERRED, COMPUTED");
        } else if (basis.equals("STATED") != row.get("rule").isEmpty()) {
            findings.add(
                    row,
                    "rule",
                    basis.equals("STATED")
                            ? "has a rule, but what is stated needs none"
                            : "is empty; what is " + basis + " names its rule");
        }
    }

    static List<Locator> evidence(Table.Row row, Findings findings) {
        List<Locator> evidence = new ArrayList<>();
        for (String text : row.list("evidence")) {
            Locator locator = Locator.parse(text);
            if (locator == null) {
                findings.add(
                        row,
                        "evidence",
                        "'" + text
                                + "' is no place; write passage@start-end, as anshan-hitech-91@12-30, and separate several by semicolons");
            } else {
                evidence.add(locator);
            }
        }
        if (evidence.isEmpty() && row.list("evidence").isEmpty()) {
            findings.add(row, "evidence", "is empty; every fact has evidence");
        }
        return evidence;
    }
}
