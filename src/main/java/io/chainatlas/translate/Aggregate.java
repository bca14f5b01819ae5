package io.chainatlas.translate;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * An aggregate over the rows of a match.
 *
 * @param property what is aggregated; empty for counts
 */
record Aggregate(Function function, String property) {
    /** The aggregating functions, named as in the schema. */
    enum Function {
        NODES {
            @Override
            Expression over(Subject subject, Expression value) {
                // At a root each node is one row; so said, the number of all comes from the store.
                return subject.edge() == null ? Cypher.count(subject.name()) : Cypher.countDistinct(subject.bound());
            }
        },
        EDGES {
            @Override
            Expression over(Subject subject, Expression value) {
                return Cypher.count(subject.edge() == null ? subject.name() : subject.edge());
            }
        },
        MIN {
            @Override
            Expression over(Subject subject, Expression value) {
                return Cypher.min(value);
            }
        },
        MAX {
            @Override
            Expression over(Subject subject, Expression value) {
                return Cypher.max(value);
            }
        },
        AVERAGE {
            @Override
            Expression over(Subject subject, Expression value) {
                return Cypher.avg(value);
            }
        },
        SUM {
            @Override
            Expression over(Subject subject, Expression value) {
                return Cypher.sum(value);
            }
        },
        SHORTEST {
            @Override
            Expression over(Subject subject, Expression value) {
                return extreme(value, true);
            }
        },
        LONGEST {
            @Override
            Expression over(Subject subject, Expression value) {
                return extreme(value, false);
            }
        };

        abstract Expression over(Subject subject, Expression value);
    }

    Expression over(Subject subject) {
        return function.over(subject, property.isEmpty() ? subject.name() : subject.property(property));
    }

    /** The shortest or longest text; among equally long ones the first in order. */
    private static Expression extreme(Expression value, boolean shortest) {
        SymbolicName best = Cypher.name("best");
        SymbolicName next = Cypher.name("next");
        Expression size = Cypher.size(next);
        var better = (shortest ? size.lt(Cypher.size(best)) : size.gt(Cypher.size(best)))
                .or(size.isEqualTo(Cypher.size(best)).and(next.lt(best)))
                .or(best.isNull());
        return Cypher.reduce(next)
                .in(Cypher.collect(value))
                .map(Cypher.caseExpression().when(better).then(next).elseDefault(best))
                .accumulateOn(best)
                .withInitialValueOf(Cypher.literalNull());
    }
}
