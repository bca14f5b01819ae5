package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** From what is selected of groups to their summary. */
final class GroupCompiler {
    private GroupCompiler() {}

    static Summary.Grouped compile(
            Selection selection,
            NodeType target,
            List<String> by,
            List<AggregateFilter.Test> having,
            List<GroupSort> sorts,
            Slot limit,
            Function<Selection, List<Summary.Term>> terms) {
        List<Summary.Term> aggregates = new ArrayList<>();
        List<GroupShape.Field> fields = new ArrayList<>();
        for (Selection s : selection.children()) {
            if (s.field().equals("aggregate")) {
                aggregates.add(new Summary.Term.Branch(s.key(), terms.apply(s)));
                fields.add(new GroupShape.Field(s.key(), "aggregate", Summary.shape(terms.apply(s)), Map.of()));
            } else if (s.field().equals("key")) {
                Map<String, String> parts = new LinkedHashMap<>();
                s.children().forEach(c -> parts.put(c.key(), c.field()));
                fields.add(new GroupShape.Field(s.key(), "key", Scalar.ANY, parts));
            } else {
                Shape shape = s.field().equals("count") ? Scalar.ANY : new Shape.Constant(target.name() + "Group");
                fields.add(new GroupShape.Field(s.key(), s.field(), shape, Map.of()));
            }
        }
        Shape shape = new Shape.Items(new GroupShape(by, fields), false);
        return new Summary.Grouped(selection.key(), by, having, sorts, limit, aggregates, shape);
    }

    /** Shapes a group: its key's values in the order of the grouping, its count and its aggregates. */
    record GroupShape(List<String> by, List<Field> fields) implements Shape {
        /** A selected field, and for a key the names asked for by key. */
        record Field(String key, String field, Shape shape, Map<String, String> parts) {}

        @Override
        public @Nullable Object of(@Nullable Object raw, Path path, Shaping shaping) {
            if (raw == null) {
                return null;
            }
            Map<?, ?> group = (Map<?, ?>) raw;
            Iterator<?> aggregates = ((List<?>) Objects.requireNonNull(group.get("aggregate"))).iterator();
            Map<String, Object> shaped = new LinkedHashMap<>();
            for (Field field : fields) {
                shaped.put(
                        field.key(),
                        switch (field.field()) {
                            case "key" -> keyOf(field, group);
                            case "aggregate" -> field.shape().of(aggregates.next(), path.to(field.key()), shaping);
                            default -> field.shape().of(group.get(field.field()), path.to(field.key()), shaping);
                        });
            }
            return shaped;
        }

        private List<Map<String, Object>> keyOf(Field field, Map<?, ?> group) {
            List<?> values = (List<?>) Objects.requireNonNull(group.get(Summary.Grouped.VALUES));
            List<Map<String, Object>> parts = new ArrayList<>();
            for (int i = 0; i < by.size(); i++) {
                Map<String, Object> part = new LinkedHashMap<>();
                for (Map.Entry<String, String> asked : field.parts().entrySet()) {
                    part.put(
                            asked.getKey(),
                            switch (asked.getValue()) {
                                case "field" -> by.get(i);
                                case "value" -> values.get(i);
                                default -> "GroupKey";
                            });
                }
                parts.add(part);
            }
            return parts;
        }
    }
}
