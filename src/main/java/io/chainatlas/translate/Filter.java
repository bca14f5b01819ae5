package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Statement;

/** A condition on a subject. */
sealed interface Filter
        permits Filter.All,
                Filter.Any,
                Filter.Not,
                Filter.Typename,
                PropertyFilter,
                RelatedFilter,
                AggregateFilter,
                After {
    Filter NONE = new All(List.of());

    Condition on(Subject subject, Scope scope);

    /** Whether an index finds the nodes of a type that fulfil it, or nodes that lead to them. */
    default boolean selective(NodeType type) {
        return false;
    }

    /** Adds itself to the matching of a subject: as a condition, or as patterns where that lets the database start elsewhere. */
    default void match(Subject subject, Scope scope, Matching matching) {
        matching.where(on(subject, scope));
    }

    static Filter all(List<Filter> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    /** All parts hold; with no parts, always. */
    record All(List<Filter> parts) implements Filter {
        @Override
        public Condition on(Subject subject, Scope scope) {
            Condition condition = Cypher.noCondition();
            for (Filter part : parts) {
                condition = condition.and(part.on(subject, scope));
            }
            return condition;
        }

        @Override
        public boolean selective(NodeType type) {
            return parts.stream().anyMatch(p -> p.selective(type));
        }

        @Override
        public void match(Subject subject, Scope scope, Matching matching) {
            parts.forEach(p -> p.match(subject, scope, matching));
        }
    }

    /** At least one part holds; with no parts, always, as a client that builds its filter from an empty form expects. */
    record Any(List<Filter> parts) implements Filter {
        @Override
        public Condition on(Subject subject, Scope scope) {
            Condition condition = Cypher.noCondition();
            for (Filter part : parts) {
                condition = condition.or(part.on(subject, scope));
            }
            return condition;
        }
    }

    /** The part does not hold; what is unknown because a value is missing counts as not holding. */
    record Not(Filter part) implements Filter {
        @Override
        public Condition on(Subject subject, Scope scope) {
            return Cypher.not(Cypher.coalesce(part.on(subject, scope), Cypher.literalFalse())
                    .asCondition());
        }
    }

    /** The node has one of the labels. */
    record Typename(Slot types) implements Filter {
        @Override
        public Condition on(Subject subject, Scope scope) {
            var label = scope.symbol("l");
            return Cypher.any(label).in(Cypher.labels(subject.name())).where(label.in(scope.parameter(types)));
        }
    }

    /** A statement that yields a row for each node along a reach which fulfils a filter. */
    static Statement rows(Reach reach, Subject subject, Filter filter, Scope scope) {
        return reach.match(subject)
                .where(filter.on(subject, scope))
                .returning(Cypher.literalOf(1).as("one"))
                .build();
    }
}
