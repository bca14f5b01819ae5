package io.chainatlas.translate;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A field that wraps fields of the very same node: the node of an edge, the passage of a piece of evidence, the properties of an edge.
 *
 * @param absentWithoutEdge whether it is null where no edge led to the node
 */
record SameNode(String key, Body body, boolean absentWithoutEdge) implements Projection {
    @Override
    public Expression on(Subject subject, Scope scope) {
        return absentWithoutEdge && subject.edge() == null ? Cypher.literalNull() : body.on(subject, scope);
    }

    @Override
    public Shape shape() {
        return body.shape();
    }

    @Override
    public boolean required() {
        return !absentWithoutEdge;
    }
}
