package io.chainatlas.translate;

import io.chainatlas.model.Property;
import io.chainatlas.model.Relationship;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** A selected field: what the statement returns for it and how that is shaped. */
sealed interface Projection
        permits Projection.Own,
                Projection.EdgeOwn,
                Projection.Known,
                Projection.Listed,
                Projection.One,
                SameNode,
                EvidenceProjection,
                EvidenceProjection.Quote,
                ConnectionProjection,
                CursorProjection,
                FormulaProjection,
                SearchCompiler.HitProjection {
    String key();

    /** The value for the subject; null where nothing needs to be returned. */
    Expression on(Subject subject, Scope scope);

    Shape shape();

    boolean required();

    /** A property of the node. */
    record Own(String key, Property property) implements Projection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return subject.property(property.name());
        }

        @Override
        public Shape shape() {
            return Scalar.of(property);
        }

        @Override
        public boolean required() {
            return property.required();
        }
    }

    /** A property of the edge that led to the node. */
    record EdgeOwn(String key, String property, Scalar type, boolean required) implements Projection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return subject.edgeProperty(property);
        }

        @Override
        public Shape shape() {
            return type;
        }
    }

    /** What no statement needs to return: the name of a type, or null for what is never there. */
    record Known(String key, @Nullable Object value) implements Projection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            return Cypher.literalNull();
        }

        @Override
        public Shape shape() {
            return new Shape.Constant(value);
        }

        @Override
        public boolean required() {
            return value != null;
        }
    }

    /** The nodes along a relationship, each once however many edges lead to it. */
    record Listed(String key, Relationship relationship, Rows rows) implements Projection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            Reach reach = new Reach.Along(subject, relationship, rows.type());
            return scope.column(key, this, () -> Cypher.collect(rows.statement(reach, true, scope)));
        }

        @Override
        public Shape shape() {
            return new Shape.Items(rows.body().shape(), false);
        }

        @Override
        public boolean required() {
            return true;
        }
    }

    /** The one node along a relationship. */
    record One(String key, Relationship relationship, Rows rows) implements Projection {
        @Override
        public Expression on(Subject subject, Scope scope) {
            Reach reach = new Reach.Along(subject, relationship, rows.type());
            return scope.column(key, this, () -> Cypher.head(Cypher.collect(rows.statement(reach, false, scope))));
        }

        @Override
        public Shape shape() {
            return rows.body().shape();
        }

        @Override
        public boolean required() {
            return true;
        }
    }
}
