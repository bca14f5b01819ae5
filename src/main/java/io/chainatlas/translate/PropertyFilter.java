package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import java.util.EnumSet;
import java.util.Set;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/**
 * A test of one property.
 *
 * @param edge whether it is a property of the edge and not of the node
 * @param ignoringCase whether upper and lower case are the same
 */
record PropertyFilter(String property, Operator operator, Slot slot, boolean edge, boolean ignoringCase)
        implements Filter {
    /** The tests, named as in the schema. */
    enum Operator {
        EQ {
            @Override
            Condition test(Expression left, Expression right) {
                return left.isEqualTo(right);
            }
        },
        IS_NULL {
            @Override
            Condition test(Expression left, Expression right) {
                return left.isNull();
            }
        },
        IS_NOT_NULL {
            @Override
            Condition test(Expression left, Expression right) {
                return left.isNotNull();
            }
        },
        IN {
            @Override
            Condition test(Expression left, Expression right) {
                return left.in(right);
            }
        },
        CONTAINS {
            @Override
            Condition test(Expression left, Expression right) {
                return left.contains(right);
            }
        },
        STARTS_WITH {
            @Override
            Condition test(Expression left, Expression right) {
                return left.startsWith(right);
            }
        },
        ENDS_WITH {
            @Override
            Condition test(Expression left, Expression right) {
                return left.endsWith(right);
            }
        },
        MATCHES {
            @Override
            Condition test(Expression left, Expression right) {
                return left.matches(right);
            }
        },
        LT {
            @Override
            Condition test(Expression left, Expression right) {
                return left.lt(right);
            }
        },
        LTE {
            @Override
            Condition test(Expression left, Expression right) {
                return left.lte(right);
            }
        },
        GT {
            @Override
            Condition test(Expression left, Expression right) {
                return left.gt(right);
            }
        },
        GTE {
            @Override
            Condition test(Expression left, Expression right) {
                return left.gte(right);
            }
        },
        INCLUDES {
            @Override
            Condition test(Expression left, Expression right) {
                return right.in(left);
            }
        },
        ITEM_CONTAINS {
            @Override
            Condition test(Expression left, Expression right) {
                var item = Cypher.name("item");
                return Cypher.any(item).in(left).where(item.contains(right));
            }
        };

        abstract Condition test(Expression left, Expression right);
    }

    /** The tests that an index answers. */
    private static final Set<Operator> SOUGHT =
            EnumSet.of(Operator.EQ, Operator.IN, Operator.CONTAINS, Operator.STARTS_WITH, Operator.ENDS_WITH);

    @Override
    public boolean selective(NodeType type) {
        return !edge && !ignoringCase && type.indexed(property) && SOUGHT.contains(operator);
    }

    @Override
    public Condition on(Subject subject, Scope scope) {
        Expression left = edge ? subject.edgeProperty(property) : subject.property(property);
        boolean unary = operator == Operator.IS_NULL || operator == Operator.IS_NOT_NULL;
        Expression right = unary ? Cypher.literalNull() : scope.parameter(slot);
        return operator.test(ignoringCase ? Cypher.toLower(left) : left, right);
    }
}
