package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The evidence of a node or of an edge. A node points at its passages by {@code EVIDENCED_BY} relationships with start and end; an edge cannot, and carries locators of the form
 * {@code passage@start-end} in its property {@code evidence}. Either way the body sees a passage whose edge has the properties start and end.
 *
 * @param ofEdge whether it is the edge's evidence
 * @param passage the type Passage
 * @param body what is selected of each piece of evidence
 */
record EvidenceProjection(String key, boolean ofEdge, NodeType passage, Body body) implements Projection {
    @Override
    public Expression on(Subject subject, Scope scope) {
        return scope.column(key, this, () -> {
            Subject end = new Subject(passage, scope.symbol("p"), scope.symbol("e"));
            return Cypher.collect(ofEdge ? ofEdge(subject, end, scope) : ofNode(subject, end, scope));
        });
    }

    private Statement ofNode(Subject subject, Subject end, Scope scope) {
        var sorted = Cypher.match(subject.bound()
                        .relationshipTo(end.labelled(), "EVIDENCED_BY")
                        .named(end.edge()))
                .with(end.name(), end.edge())
                .orderBy(Cypher.sort(end.property("id")), Cypher.sort(end.edgeProperty("start")));
        return Rows.projected(sorted, end, scope.row(() -> body.on(end, scope)));
    }

    private Statement ofEdge(Subject subject, Subject end, Scope scope) {
        SymbolicName locator = scope.symbol("l");
        var matched = Cypher.unwind(subject.edgeProperty("evidence"))
                .as(locator)
                .match(end.labelled().withProperties("id", part(locator, "@", 0)))
                .with(end.name(), bounds(locator).as(end.edge()));
        return Rows.projected(matched, end, scope.row(() -> body.on(end, scope)));
    }

    /** The span of a locator, in the form of the properties of an edge to the passage. */
    static Expression bounds(SymbolicName locator) {
        Expression span = part(locator, "@", 1);
        return Cypher.mapOf("start", Cypher.toInteger(part(span, "-", 0)), "end", Cypher.toInteger(part(span, "-", 1)));
    }

    static Expression part(Expression text, String separator, int place) {
        return Cypher.valueAt(Cypher.split(text, Cypher.literalOf(separator)), place);
    }

    @Override
    public Shape shape() {
        return new Shape.Items(body.shape(), false);
    }

    @Override
    public boolean required() {
        return true;
    }

    /** The words of the span, where the passage has its text. */
    record Quote(String key) implements Projection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            Expression start = subject.edgeProperty("start");
            return Cypher.substring(
                    subject.property("text"), start, subject.edgeProperty("end").subtract(start));
        }

        @Override
        public Shape shape() {
            return Scalar.TEXT;
        }

        @Override
        public boolean required() {
            return false;
        }
    }
}
