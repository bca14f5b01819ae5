package io.chainatlas.translate;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * An object of the response, its fields in the order of the selection. The objects of one selection share their names: each holds its values alone and writes itself without looking anything up, which is a good part of
 * what a large answer costs.
 */
final class ResponseObject extends AbstractMap<String, @Nullable Object> implements JacksonSerializable {
    private final List<Shape.Member> members;
    private final @Nullable Object[] values;

    /** The values are kept and not copied; they are those of the members, in their order. */
    ResponseObject(List<Shape.Member> members, @Nullable Object[] values) {
        this.members = members;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        int place = place(key);
        return place < 0 ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return place(key) >= 0;
    }

    private int place(@Nullable Object key) {
        for (int i = 0; i < values.length; i++) {
            if (members.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, values.length)
                        .mapToObj(i -> (Map.Entry<String, @Nullable Object>)
                                new SimpleImmutableEntry<>(members.get(i).key(), values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }

    @Override
    public void serialize(JsonGenerator json, SerializationContext context) {
        json.writeStartObject(this, values.length);
        for (int i = 0; i < values.length; i++) {
            json.writeName(members.get(i).name());
            write(values[i], json, context);
        }
        json.writeEndObject();
    }

    /** What most answers are made of is written at once, anything else by the serializer of its class. */
    private static void write(@Nullable Object value, JsonGenerator json, SerializationContext context) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof ResponseObject object) {
            object.serialize(json, context);
        } else if (value instanceof List<?> list) {
            json.writeStartArray(list, list.size());
            for (Object item : list) {
                write(item, json, context);
            }
            json.writeEndArray();
        } else {
            context.writeValue(json, value);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer types) {
        serialize(json, context);
    }
}
