package io.chainatlas.seed;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Property;
import io.chainatlas.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the rows of one file of nodes. */
final class NodeRows {
    private final NodeType type;
    private final Values values;
    private final Findings findings;

    NodeRows(NodeType type, Vocabulary vocabulary, Findings findings) {
        this.type = type;
        this.values = new Values(vocabulary, findings);
        this.findings = findings;
    }

    Seed.Node node(Table.Row row) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Property property : Columns.properties(type)) {
            Object value = values.of(property, row);
            if (value != null) {
                properties.put(property.name(), value);
            }
        }
        String prefix = type.name().toLowerCase(Locale.ROOT) + ":";
        if (!row.get("id").startsWith(prefix) || row.get("id").length() == prefix.length()) {
            findings.add(
                    row,
                    "id",
                    "is '" + row.get("id") + "'; the id of a " + type.name() + " is " + prefix + " and its name");
        }
        checkCodes(row);
        EdgeRows.checkBasis(row, findings);
        if (type.name().equals("Target")) {
            properties.put("comparability", comparability(row));
        }
        return new Seed.Node(type, row.get("id"), properties, EdgeRows.evidence(row, findings), row);
    }

    /** What has to be equal for two targets to be compared. */
    private static String comparability(Table.Row row) {
        return String.join("|", List.of(row.get("metric"), row.get("unit"), row.get("measure"), row.get("scope")));
    }

    private void checkCodes(Table.Row row) {
        String uscc = row.get("uscc");
        if (!uscc.isEmpty() && !Classifications.uscc(uscc)) {
            findings.add(
                    row,
                    "uscc",
                    "'" + uscc
                            + "' is no unified social credit code: 18 characters, the last a check of the others (GB 32100-2015)");
        }
        String region = type.name().equals("Region") ? row.get("code") : "";
        if (!region.isEmpty() && !Classifications.region(region)) {
            findings.add(row, "code", "'" + region + "' is no region code: six digits (GB/T 2260)");
        }
        String industry = row.get("industryCode");
        if (!industry.isEmpty() && !Classifications.industry(industry)) {
            findings.add(
                    row,
                    "industryCode",
                    "'" + industry
                            + "' is no industry code: a letter, if any, and two to four digits (GB/T 4754-2017)");
        }
        for (String recognition : row.list("recognitions")) {
            if (!Classifications.recognition(recognition)) {
                findings.add(
                        row,
                        "recognitions",
                        "'" + recognition
                                + "' is no recognition: KIND:STATUS with level and year between them if known, as EAGLET:PROVINCIAL:2023:APPLIED");
            }
        }
    }
}
