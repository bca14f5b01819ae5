package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * One key of the order of groups.
 *
 * @param byCount whether by the number of nodes; else by the values that they are grouped by, in their order
 */
record GroupSort(boolean byCount, boolean descending, boolean nullsFirst) {
    static final List<GroupSort> LARGEST_FIRST = List.of(new GroupSort(true, true, false));

    /** The whole order: groups that are alike in what was asked for come in the order of their values. */
    static List<SortItem> items(List<GroupSort> sorts, SymbolicName count, List<SymbolicName> values) {
        List<SortItem> items = new ArrayList<>();
        for (GroupSort sort : sorts) {
            if (sort.byCount) {
                items.add(Order.item(count, sort.descending));
            } else {
                for (SymbolicName value : values) {
                    items.add(Order.item(value.isNull(), sort.nullsFirst));
                    items.add(Order.item(value, sort.descending));
                }
            }
        }
        if (sorts.stream().allMatch(GroupSort::byCount)) {
            values.forEach(v -> items.add(Order.item(v, false)));
        }
        return items;
    }
}
