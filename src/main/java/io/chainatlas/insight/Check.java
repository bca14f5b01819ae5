package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditFinding;
import io.chainatlas.insight.Audit.AuditPlace;
import io.chainatlas.insight.Audit.AuditRule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A rule of the audit. It looks at pairs of places that must agree, whatever the documents, and reports those that do not. */
interface Check {
    Rule rule();

    AuditKind kind();

    /** Looks through the material and notes what it looked at and what it found. */
    void look(Material material, Notes notes);

    /** Looks, and tells. */
    default Result run(Material material) {
        Notes notes = new Notes(this);
        look(material, notes);
        return notes.result();
    }

    /** What a check did and found. */
    record Result(AuditRule did, List<AuditFinding> findings) {}

    /** What a check notes while it looks. */
    final class Notes {
        private final Check check;
        private final Map<String, AuditFinding> findings = new LinkedHashMap<>();
        private int examined;

        private Notes(Check check) {
            this.check = check;
        }

        /** One more pair or place was looked at. */
        void examined() {
            examined++;
        }

        /** A finding. The same places make the same finding, however often they are come upon. */
        void found(Severity severity, List<AuditPlace> places, Wording arithmetic, Wording settledBy) {
            String id = check.rule().id() + "#" + digest(places);
            findings.putIfAbsent(
                    id, new AuditFinding(id, check.kind(), severity, check.rule(), places, arithmetic, settledBy));
        }

        private Result result() {
            return new Result(
                    new AuditRule(check.rule(), check.kind(), examined, findings.size()),
                    new ArrayList<>(findings.values()));
        }

        /** The id follows from what is printed where, so that it stays while that does. */
        private static String digest(List<AuditPlace> places) {
            String said = places.stream()
                    .map(p -> p.entity() + "=" + p.printed())
                    .sorted()
                    .collect(Collectors.joining("\n"));
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash, 0, 6);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
