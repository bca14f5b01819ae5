package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** What is returned of a node. */
sealed interface Body {
    Expression on(Subject subject, Scope scope);

    Shape shape();

    /** The selected fields of a node whose type is known. */
    record Plain(List<Projection> projections) implements Body {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return Cypher.mapOf(entries(subject, scope, projections).toArray());
        }

        @Override
        public Shape.Members shape() {
            return new Shape.Members(projections.stream()
                    .map(p -> new Shape.Member(p.key(), p.shape(), p.required()))
                    .toList());
        }

        static List<Object> entries(Subject subject, Scope scope, List<Projection> projections) {
            List<Object> entries = new ArrayList<>();
            for (Projection projection : projections) {
                if (!(projection instanceof Projection.Typename)) {
                    entries.add(projection.key());
                    entries.add(projection.on(subject, scope));
                }
            }
            return entries;
        }
    }

    /** The selected fields of a node that can be of several types. */
    record ByType(Map<String, Plain> bodies) implements Body {
        @Override
        public Expression on(Subject subject, Scope scope) {
            var branches = Cypher.caseExpression();
            for (Map.Entry<String, Plain> entry : bodies.entrySet()) {
                List<Object> entries = new ArrayList<>(List.of(Shape.Typed.TYPE, Cypher.literalOf(entry.getKey())));
                entries.addAll(Plain.entries(subject, scope, entry.getValue().projections()));
                branches =
                        branches.when(subject.bound().hasLabels(entry.getKey())).then(Cypher.mapOf(entries.toArray()));
            }
            return branches;
        }

        @Override
        public Shape shape() {
            Map<String, Shape.Members> shapes = new LinkedHashMap<>();
            bodies.forEach((type, body) -> shapes.put(type, body.shape()));
            return new Shape.Typed(shapes);
        }
    }
}
