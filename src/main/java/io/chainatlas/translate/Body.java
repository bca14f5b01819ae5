package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** What is returned of a node: a list of the selected fields in their order. Their names would go over the wire with every row, and the {@link Shape} knows them. */
sealed interface Body {
    Expression on(Subject subject, Scope scope);

    Shape shape();

    /** The selected fields of a node whose type is known. */
    record Plain(List<Projection> projections) implements Body {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return Cypher.listOf(values(subject, scope));
        }

        @Override
        public Shape.Members shape() {
            return new Shape.Members(projections.stream()
                    .map(p -> new Shape.Member(p.key(), p.shape(), p.required()))
                    .toList());
        }

        private List<Expression> values(Subject subject, Scope scope) {
            List<Expression> values = new ArrayList<>();
            for (Projection projection : projections) {
                if (!(projection instanceof Projection.Known)) {
                    values.add(projection.on(subject, scope));
                }
            }
            return values;
        }
    }

    /** The selected fields of a node that can be of several types; the name of its type comes before them. */
    record ByType(Map<String, Plain> bodies) implements Body {
        @Override
        public Expression on(Subject subject, Scope scope) {
            var branches = Cypher.caseExpression();
            for (Map.Entry<String, Plain> entry : bodies.entrySet()) {
                List<Expression> values = new ArrayList<>(List.of(Cypher.literalOf(entry.getKey())));
                values.addAll(entry.getValue().values(subject, scope));
                branches =
                        branches.when(subject.bound().hasLabels(entry.getKey())).then(Cypher.listOf(values));
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
