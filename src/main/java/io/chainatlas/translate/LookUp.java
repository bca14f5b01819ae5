package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** What is selected of things that are known by their keys: a row for each key, in their order, null where there is nothing by that key. */
sealed interface LookUp {
    Statement statement(Expression keys, Scope scope);

    Shape shape();

    /** Nodes by their ids. */
    record OfNodes(NodeType type, Body body) implements LookUp {
        @Override
        public Statement statement(Expression keys, Scope scope) {
            Subject subject = new Reach.All(type).subject(scope);
            SymbolicName id = scope.symbol("id");
            var matched =
                    Cypher.unwind(keys).as(id).optionalMatch(subject.labelled().withProperties("id", id));
            return Rows.projected(matched, subject, scope.row(() -> orNull(body, subject, scope)));
        }

        @Override
        public Shape shape() {
            return body.shape();
        }
    }

    /** Pieces of evidence by their locators. */
    record OfEvidence(NodeType passage, Body.Plain body) implements LookUp {
        @Override
        public Statement statement(Expression keys, Scope scope) {
            Subject end = new Subject(passage, scope.symbol("p"), scope.symbol("e"));
            SymbolicName locator = scope.symbol("l");
            var matched = Cypher.unwind(keys)
                    .as(locator)
                    .optionalMatch(end.labelled().withProperties("id", EvidenceProjection.part(locator, "@", 0)))
                    .with(end.name(), EvidenceProjection.bounds(locator).as(end.edge()));
            return Rows.projected(matched, end, scope.row(() -> orNull(body, end, scope)));
        }

        @Override
        public Shape shape() {
            return body.shape();
        }
    }

    /** What is selected, or null where there is nothing; a body by type says so itself. */
    private static Expression orNull(Body body, Subject subject, Scope scope) {
        Expression selected = body.on(subject, scope);
        return body instanceof Body.ByType
                ? selected
                : Cypher.caseExpression().when(subject.name().isNotNull()).then(selected);
    }
}
