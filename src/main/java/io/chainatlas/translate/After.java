package io.chainatlas.translate;

import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;

/**
 * The rows beyond a cursor in an order, compared key by key: further in the first key, or equal there and further in the next, and so on to the id, which is never equal.
 *
 * @param values the cursor's values, one for each part of the order
 * @param backwards whether the rows before the cursor are meant
 * @param inclusive whether the cursor's own row is meant too
 */
record After(Order order, List<Slot> values, boolean backwards, boolean inclusive) implements Filter {
    @Override
    public Condition on(Subject subject, Scope scope) {
        List<Order.Part> parts = order.parts(subject, scope);
        int last = parts.size() - 1;
        Condition condition = beyond(parts.get(last), bound(last, scope), inclusive);
        for (int i = last - 1; i >= 0; i--) {
            Expression value = parts.get(i).value();
            // The first key alone bounds the rows, and an index can use that; the rest settles the ties. That the first
            // key is equal then
            // is not said again, because a planner that reads it takes two ranges together and sorts them.
            if (i == 0 && !parts.get(0).nullable() && !(value instanceof Condition)) {
                return beyond(parts.get(0), bound(0, scope), true)
                        .and(beyond(parts.get(0), bound(0, scope), false).or(condition));
            }
            Condition equal = value.isEqualTo(bound(i, scope));
            if (parts.get(i).nullable()) {
                equal = equal.or(value.isNull().and(bound(i, scope).isNull()));
            }
            condition = beyond(parts.get(i), bound(i, scope), false).or(equal.and(condition));
        }
        return condition;
    }

    private Expression bound(int part, Scope scope) {
        return scope.parameter(values.get(part));
    }

    private Condition beyond(Order.Part part, Expression bound, boolean orEqual) {
        Expression value = part.value();
        if (part.descending() == backwards) {
            return orEqual ? value.gte(bound) : value.gt(bound);
        }
        return orEqual ? value.lte(bound) : value.lt(bound);
    }
}
