package io.chainatlas.translate;

import io.chainatlas.model.Formula;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * A field that a Cypher statement of the SDL answers. The statement is wrapped, so that lists of nodes are filtered, ordered and paged like any other.
 *
 * @param rows what is selected of nodes; null where the field is a scalar
 */
record FormulaProjection(String key, Formula formula, Rows rows) implements Projection {
    @Override
    public Expression on(Subject subject, Scope scope) {
        return scope.column(this, () -> {
            Subject end = new Subject(rows.type(), scope.symbol("n"), null);
            SymbolicName self = Cypher.name("this");
            var called = Cypher.with(subject.name().as(self))
                    .callRawCypher("WITH this " + formula.statement())
                    .with(Cypher.name("result").as(end.name()))
                    .where(rows.filter().on(end, scope));
            Expression list = Cypher.collect(rows.paged(called, end, false, scope));
            return formula.list() ? list : Cypher.head(list);
        });
    }

    @Override
    public Shape shape() {
        return formula.list()
                ? new Shape.Items(rows.body().shape(), false)
                : rows.body().shape();
    }

    @Override
    public boolean required() {
        return formula.list();
    }
}
