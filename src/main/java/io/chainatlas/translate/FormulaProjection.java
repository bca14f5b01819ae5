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
        Subject end = new Subject(rows.type(), scope.symbol("n"), null);
        SymbolicName self = Cypher.name("this");
        var called = Cypher.with(subject.name().as(self))
                .callRawCypher("WITH this " + formula.statement())
                .with(Cypher.name("result").as(end.name()));
        Rows.Page page = rows.page();
        var kept = called.where(rows.filter().on(end, scope))
                .with(end.name())
                .orderBy(rows.order().items(end, scope));
        var skipped = page == null || page.offset() == null ? kept : kept.skip(scope.parameter(page.offset()));
        var limited = page == null ? skipped : skipped.limit(scope.parameter(page.limit()));
        Expression list = Cypher.collect(
                limited.returning(rows.body().on(end, scope).as(Rows.COLUMN)).build());
        return formula.list() ? list : Cypher.head(list);
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
