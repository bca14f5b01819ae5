package io.chainatlas.translate;

import io.chainatlas.model.Formula;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Relationship;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;

/** How the nodes of a list or connection are reached. */
sealed interface Reach {
    NodeType target();

    /** The node that is reached, under new names. */
    Subject subject(Scope scope);

    /** The pattern that binds the subject. */
    PatternElement pattern(Subject subject);

    /** Begins a statement by matching the subject. */
    default OngoingReadingWithoutWhere match(Subject subject) {
        return Cypher.match(pattern(subject));
    }

    /** The pattern without the label at the far end, where the relationship leads to one type only, so that counts come from the store; else {@link #pattern}. */
    PatternElement countingPattern(Subject subject);

    /** Whether the statement is at one of its ends already when it matches. */
    default boolean startsHere() {
        return false;
    }

    /** Every node of a type. */
    record All(NodeType target) implements Reach {
        @Override
        public Subject subject(Scope scope) {
            return new Subject(target, scope.symbol("n"), null);
        }

        @Override
        public PatternElement pattern(Subject subject) {
            return subject.labelled();
        }

        @Override
        public PatternElement countingPattern(Subject subject) {
            return subject.labelled();
        }
    }

    /** As a statement of the SDL says. What it yields is matched once more, each node once and by its label, so that it can be filtered, ordered and paged like any other. */
    record Computed(Subject from, Formula formula, NodeType target) implements Reach {
        @Override
        public Subject subject(Scope scope) {
            return new Subject(target, scope.symbol("n"), null);
        }

        @Override
        public OngoingReadingWithoutWhere match(Subject subject) {
            return FormulaProjection.called(from, formula)
                    .withDistinct(Cypher.name("result").as(subject.name()))
                    .match(pattern(subject));
        }

        @Override
        public PatternElement pattern(Subject subject) {
            return subject.labelled();
        }

        @Override
        public PatternElement countingPattern(Subject subject) {
            return pattern(subject);
        }

        @Override
        public boolean startsHere() {
            return true;
        }
    }

    /** Along a relationship. */
    record Along(Subject from, Relationship relationship, NodeType target) implements Reach {
        @Override
        public Subject subject(Scope scope) {
            return new Subject(target, scope.symbol("n"), scope.symbol("r"));
        }

        @Override
        public PatternElement pattern(Subject subject) {
            return path(subject, subject.labelled());
        }

        @Override
        public PatternElement countingPattern(Subject subject) {
            return from.type().leadsToOneType(relationship) ? path(subject, Cypher.anyNode()) : pattern(subject);
        }

        @Override
        public boolean startsHere() {
            return true;
        }

        private PatternElement path(Subject subject, Node end) {
            Node start = from.bound();
            String type = relationship.type();
            org.neo4j.cypherdsl.core.Relationship path = switch (relationship.direction()) {
                case OUT -> start.relationshipTo(end, type);
                case IN -> start.relationshipFrom(end, type);
                case BOTH -> start.relationshipBetween(end, type);
            };
            return subject.edge() == null || end.getSymbolicName().isEmpty() ? path : path.named(subject.edge());
        }
    }
}
