package io.chainatlas.graph;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/**
 * The driver's values as plain ones. Lists and maps are views: what is read is mostly walked once, into an answer, and to copy it all before that is a fifth of what a read costs on this side.
 */
final class DriverValues {
    private static final Type LIST = TypeSystem.getDefault().LIST();
    private static final Type MAP = TypeSystem.getDefault().MAP();

    private DriverValues() {}

    static Map<String, Object> row(Record row) {
        return row.asMap(DriverValues::plain);
    }

    private static @Nullable Object plain(Value value) {
        Type type = value.type();
        return type.equals(LIST) ? new Items(value) : type.equals(MAP) ? new Members(value) : value.asObject();
    }

    private static final class Items extends AbstractList<@Nullable Object> {
        private final Value value;

        Items(Value value) {
            this.value = value;
        }

        @Override
        public @Nullable Object get(int index) {
            return plain(value.get(index));
        }

        @Override
        public int size() {
            return value.size();
        }
    }

    private static final class Members extends AbstractMap<String, @Nullable Object> {
        private final Value value;

        Members(Value value) {
            this.value = value;
        }

        @Override
        public @Nullable Object get(Object key) {
            return plain(value.get((String) key));
        }

        @Override
        public boolean containsKey(Object key) {
            return value.containsKey((String) key);
        }

        @Override
        public int size() {
            return value.size();
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, @Nullable Object>> iterator() {
                    return StreamSupport.stream(value.keys().spliterator(), false)
                            .map(key -> (Entry<String, @Nullable Object>) new SimpleImmutableEntry<>(key, get(key)))
                            .iterator();
                }

                @Override
                public int size() {
                    return value.size();
                }
            };
        }
    }
}
