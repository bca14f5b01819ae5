package io.chainatlas.insight;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of a question, coerced; one that was not given is as good as null. */
record Arguments(Map<String, Object> values) {
    private static final int MOST = 500;

    /** An argument that the schema requires. */
    String required(String name) {
        String value = text(name);
        if (value == null) {
            throw new UnfitArgument(name + " is missing");
        }
        return value;
    }

    @Nullable
    String text(String name) {
        return (String) values.get(name);
    }

    @Nullable
    Integer number(String name) {
        return values.get(name) instanceof Number n ? n.intValue() : null;
    }

    /** The names of enum values, or texts; empty where not given. */
    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The values of an enum; all of them where none are given. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> kind) {
        List<String> given = texts(name);
        return given.isEmpty()
                ? List.of(kind.getEnumConstants())
                : given.stream().map(g -> Enum.valueOf(kind, g)).toList();
    }

    /** The input objects of a list; empty where not given. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> objects(String name) {
        return values.get(name) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    /** How many are asked for, from 0 to {@value #MOST}. */
    int limit(int otherwise) {
        return bounded("limit", otherwise, MOST);
    }

    /** How many to leave out. */
    int offset() {
        return bounded("offset", 0, Integer.MAX_VALUE);
    }

    /** The page of a list that the arguments ask for. */
    <T> List<T> page(List<T> all, int otherwise) {
        int from = Math.min(offset(), all.size());
        return all.subList(from, Math.min(all.size(), from + limit(otherwise)));
    }

    private int bounded(String name, int otherwise, int most) {
        Integer given = number(name);
        if (given == null) {
            return otherwise;
        }
        if (given < 0 || given > most) {
            throw new UnfitArgument(name + " is " + given + "; it goes from 0 to " + most);
        }
        return given;
    }
}
