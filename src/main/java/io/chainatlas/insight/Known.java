package io.chainatlas.insight;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether what a question asks about is there; what was not given counts as known. */
final class Known {
    private Known() {}

    /** Whether the id is that of a zone or region. */
    static boolean place(@Nullable String id, Reading reading) {
        return id == null
                || found("MATCH (n:Entity {id: $id}) WHERE n:Zone OR n:Region RETURN n.id AS id", id, reading);
    }

    static boolean zone(String id, Reading reading) {
        return found("MATCH (n:Zone {id: $id}) RETURN n.id AS id", id, reading);
    }

    static boolean chain(@Nullable String id, Reading reading) {
        return id == null || found("MATCH (n:Chain {id: $id}) RETURN n.id AS id", id, reading);
    }

    private static boolean found(String text, String id, Reading reading) {
        return !reading.rows(text, Map.of("id", id)).isEmpty();
    }
}
