package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
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

    /**
     * Nodes of any type by their ids. Facts share a label that has an index of its own, and each other type has one; so it is one look at an index for each.
     *
     * @param typed whether a key is not an id but a map of {@code id} and {@code type}, and a node of another type is none
     */
    record OfAny(Vocabulary vocabulary, boolean typed, Body body) implements LookUp {
        @Override
        public Statement statement(Expression keys, Scope scope) {
            SymbolicName key = scope.symbol("id");
            SymbolicName any = scope.symbol("a");
            Subject subject = new Reach.All(vocabulary.entity()).subject(scope);
            OngoingReading reading = Cypher.unwind(keys).as(key);
            List<Expression> found = new ArrayList<>();
            for (String label : labels()) {
                SymbolicName one = scope.symbol("n");
                Expression id = typed ? Cypher.property(key, "id") : key;
                reading = reading.optionalMatch(Cypher.node(label).named(one).withProperties("id", id));
                found.add(one);
            }
            var joined = reading.with(
                    key, Cypher.coalesce(found.toArray(Expression[]::new)).as(any));
            Expression node = typed
                    ? Cypher.caseExpression()
                            .when(Cypher.property(key, "type")
                                    .in(Cypher.call("labels").withArgs(any).asFunction()))
                            .then(any)
                    : any;
            return Rows.projected(
                    joined.with(node.as(subject.name())), subject, scope.row(() -> body.on(subject, scope)));
        }

        private List<String> labels() {
            List<String> labels = new ArrayList<>(List.of(Vocabulary.ENTITY));
            vocabulary.types().values().stream()
                    .filter(t -> !t.entity())
                    .map(NodeType::name)
                    .forEach(labels::add);
            return labels;
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
