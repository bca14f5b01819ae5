package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The node that a part of a statement is about.
 *
 * @param type its node type
 * @param name its variable
 * @param edge the variable of the relationship that led to it; null at a root
 */
record Subject(NodeType type, SymbolicName name, @Nullable SymbolicName edge) {
    /** The node as an already bound variable, without its label. */
    Node bound() {
        return Cypher.anyNode(name);
    }

    /** The node with its label, where it is matched first. */
    Node labelled() {
        return Cypher.node(type.name()).named(name);
    }

    Subject withoutEdge() {
        return new Subject(type, name, null);
    }

    Property property(String property) {
        return Cypher.property(name, property);
    }

    Expression edgeProperty(String property) {
        return edge == null ? Cypher.literalNull() : Cypher.property(edge, property);
    }
}
