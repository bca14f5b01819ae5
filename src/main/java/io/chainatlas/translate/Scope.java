package io.chainatlas.translate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What one statement has handed out so far: the names of its variables, the slots of its parameters, and the columns that the projection being stated needs. Every subquery becomes a column
 * of a WITH of its own before the row is put together, because Cypher refuses an aggregate, however deep in a subquery, beside other values in one expression.
 */
final class Scope {
    private final List<Slot> slots = new ArrayList<>();
    private final Deque<Map<Key, Column>> frames = new ArrayDeque<>();
    private int names;

    /** A subquery's value under a name. */
    private record Column(SymbolicName name, IdentifiableElement element) {}

    /** What a column holds. Its hash is that of its name, because all that is selected below it would be hashed again at each level. */
    private record Key(String part, Object what) {
        @Override
        public int hashCode() {
            return part.hashCode();
        }
    }

    /** A row put together from its columns. */
    record Row(List<IdentifiableElement> columns, Expression value) {}

    /** States a row: what it asks for with {@link #column} comes back as columns to be computed before it. */
    Row row(Supplier<Expression> value) {
        frames.push(new LinkedHashMap<>());
        Expression stated = value.get();
        List<IdentifiableElement> columns = new ArrayList<>();
        frames.pop().values().forEach(c -> columns.add(c.element()));
        return new Row(columns, stated);
    }

    /** The name of a column of the row being stated; one column serves all that is equal under one name. */
    Expression column(String part, Object what, Supplier<Expression> subquery) {
        Map<Key, Column> frame = frames.getFirst();
        Key key = new Key(part, what);
        Column known = frame.get(key);
        if (known == null) {
            SymbolicName name = symbol("c");
            known = new Column(name, Written.of(subquery.get()).as(name));
            frame.put(key, known);
        }
        return known.name();
    }

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

    /** The parameter as text, for statements that are written out. */
    String parameterText(Slot slot) {
        parameter(slot);
        return "$p" + slots.indexOf(slot);
    }

    List<Slot> slots() {
        return List.copyOf(slots);
    }
}
