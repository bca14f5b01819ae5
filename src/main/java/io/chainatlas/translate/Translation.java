package io.chainatlas.translate;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A translated root field. It holds no value of the request it was made from, so it serves every request of the same shape.
 *
 * @param key the name of the field in the response
 * @param cypher the statement's text
 * @param slots where the parameters {@code p0}, {@code p1} … take their values from
 * @param shape the shape of the answer
 * @param many whether each row is an item of a list; else the first row is the answer and no row is null
 */
public record Translation(String key, String cypher, List<Slot> slots, Shape shape, boolean many) {
    /** The statement for a request. Throws {@link BadInput} where a value is out of bounds. */
    public Statement bind(Map<String, Object> variables) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < slots.size(); i++) {
            parameters.put("p" + i, slots.get(i).valueIn(variables));
        }
        return new Statement(cypher, parameters);
    }

    /** The answer made of the rows. */
    public Answer answer(List<Map<String, Object>> rows, Map<String, Object> variables) {
        Shaping shaping = new Shaping(variables);
        Object raw = many ? column(rows) : rows.isEmpty() ? null : rows.get(0).get(Rows.COLUMN);
        return new Answer(shape.of(raw, new Shape.Path(null, key), shaping), shaping.gaps());
    }

    private static List<Object> column(List<Map<String, Object>> rows) {
        List<Object> column = new ArrayList<>(rows.size());
        rows.forEach(row -> column.add(row.get(Rows.COLUMN)));
        return column;
    }

    /**
     * The answer of a root field.
     *
     * @param data as it goes into the response
     * @param gaps the places where the graph does not hold what the schema promises
     */
    public record Answer(@Nullable Object data, List<Gap> gaps) {}

    /**
     * A place of the response where the graph does not hold what the schema promises.
     *
     * @param misfit whether there is a value, of another type; else there is none and the schema requires one
     */
    public record Gap(List<Object> path, boolean misfit) {}
}
