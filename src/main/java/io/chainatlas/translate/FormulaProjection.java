package io.chainatlas.translate;

import io.chainatlas.model.Formula;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/** A field that a Cypher statement of the SDL answers. The statement is wrapped and stays as it is: nodes it yields are filtered, ordered, paged and projected around it. */
sealed interface FormulaProjection extends Projection {
    Formula formula();

    @Override
    default boolean required() {
        return formula().required();
    }

    /** Begins a statement with a call of the formula for a subject; it yields {@code result}. */
    static OngoingReading called(Subject subject, Formula formula) {
        SymbolicName self = Cypher.name("this");
        return Cypher.with(subject.name().as(self)).callRawCypher("WITH this " + formula.statement());
    }

    /** Nodes, or one node. */
    record OfNodes(String key, Formula formula, Rows rows) implements FormulaProjection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            Reach reach = new Reach.Computed(subject, formula, rows.type());
            return scope.column(key, this, () -> {
                Expression nodes = Cypher.collect(rows.statement(reach, false, scope));
                return formula.list() ? nodes : Cypher.head(nodes);
            });
        }

        @Override
        public Shape shape() {
            Shape one = rows.body().shape();
            return formula.list() ? new Shape.Items(one, false) : one;
        }
    }

    /** Scalars, or one scalar. */
    record OfScalars(String key, Formula formula) implements FormulaProjection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return scope.column(key, this, () -> {
                Expression values = Cypher.collect(called(subject, formula)
                        .returning(Cypher.name("result"))
                        .build());
                return formula.list() ? values : Cypher.head(values);
            });
        }

        @Override
        public Shape shape() {
            Shape one = Scalar.of(formula.target());
            return formula.list() ? new Shape.Items(one, false) : one;
        }
    }
}
