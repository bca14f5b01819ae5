package io.chainatlas.translate;

import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

/** The entities of a type that have a name, or an alias that is the name. Each is found by an index of its own: a condition with OR would look at every node of the type. */
final class ByName {
    private ByName() {}

    static Statement statement(Rows rows, Slot name, Scope scope) {
        Subject subject = new Reach.All(rows.type()).subject(scope);
        String found = """
            MATCH (n:%1$s) WHERE n.name = %2$s RETURN n AS %4$s \
            UNION CALL db.index.fulltext.queryNodes('entity_aliases', %3$s) YIELD node WHERE node:%1$s AND %2$s IN node.aliases RETURN node AS %4$s\
            """.formatted(
                        rows.type().name(),
                        scope.parameterText(name),
                        scope.parameterText(new Whole(name)),
                        subject.name().getValue());
        return rows.paged(Cypher.callRawCypher(found), subject, false, scope);
    }

    /** A name as the index of whole aliases takes it: one term, in quotes. */
    record Whole(Slot slot) implements Slot {
        @Override
        public Object valueIn(Map<String, Object> variables) {
            String name = String.valueOf(slot.valueIn(variables));
            return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }
}
