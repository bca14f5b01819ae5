package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What one statement has handed out so far: the names of its variables and the slots of its parameters. */
final class Scope {
    private final List<Slot> slots = new ArrayList<>();
    private int names;

    /** A name that the statement has not used: the prefix and a number. */
    String name(String prefix) {
        return prefix + names++;
    }

    SymbolicName symbol(String prefix) {
        return Cypher.name(name(prefix));
    }

    /** A parameter that takes its value from the slot each time the statement is run. */
    Expression parameter(Slot slot) {
        int known = slots.indexOf(slot);
        if (known < 0) {
            slots.add(slot);
            known = slots.size() - 1;
        }
        return Cypher.parameter("p" + known);
    }

    Expression constant(@Nullable Object value) {
        return parameter(new Slot.Constant(value));
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }
}
