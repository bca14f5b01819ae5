package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Relationship;
import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

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
            Reach reach = new Reach.Along(subject, relationship, target, false);
            Subject end = reach.subject(scope);
            Expression value = test.aggregate().over(end);
            Statement rows = Cypher.match(reach.pattern(end))
                    .returning(value.as("aggregate"))
                    .build();
            condition = condition.and(
                    test.operator().test(Cypher.head(Cypher.collect(rows)), scope.parameter(test.slot())));
        }
        return condition;
    }
}
