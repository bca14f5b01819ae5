package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Relationship;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

/** A condition on aggregates over the nodes along a relationship, such as how many there are. */
record AggregateFilter(Relationship relationship, NodeType target, List<Test> tests) implements Filter {
    /** A test of one aggregate. */
    record Test(Aggregate aggregate, PropertyFilter.Operator operator, Slot slot) {
        Condition on(Subject subject, Scope scope) {
            return operator.test(aggregate.over(subject), scope.parameter(slot));
        }
    }

    @Override
    public Condition on(Subject subject, Scope scope) {
        Condition condition = Cypher.noCondition();
        for (Test test : tests) {
            Reach reach = new Reach.Along(subject, relationship, target);
            condition = condition.and(
                    test.operator().test(value(test.aggregate(), reach, scope), scope.parameter(test.slot())));
        }
        return condition;
    }

    /** The aggregate over all that is reached; edges are counted in the store where it can. */
    private static Expression value(Aggregate aggregate, Reach reach, Scope scope) {
        Subject end = reach.subject(scope);
        if (aggregate.function() == Aggregate.Function.EDGES) {
            return Cypher.count(reach.countingPattern(end));
        }
        return Cypher.head(Cypher.collect(Cypher.match(reach.pattern(end))
                .returning(aggregate.over(end).as("aggregate"))
                .build()));
    }
}
