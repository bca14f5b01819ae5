package io.chainatlas.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes figures for tests of rules, as a plan would print them. What is not said is as the seed leaves it: a target that equals, of an absolute number in 亿元 for 2025. */
record FigureMaker(Map<String, Object> columns) {
    static FigureMaker of(String owner, String metric) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("owner", owner);
        columns.put("ownerType", owner.startsWith("region:") ? "Region" : "Zone");
        columns.put("metric", metric);
        columns.put("kind", "TARGET");
        columns.put("measure", "ABSOLUTE");
        columns.put("unit", "亿元");
        columns.put("year", 2025);
        columns.put("comparator", "EQ");
        columns.put("evidence", List.of("plan-1@0-9"));
        return new FigureMaker(columns);
    }

    FigureMaker with(String column, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(columns);
        if (value == null) {
            changed.remove(column);
        } else {
            changed.put(column, value);
        }
        return new FigureMaker(changed);
    }

    /** What is printed, and the number that is read from it. */
    FigureMaker prints(String printed, @Nullable Number value) {
        return with("printed", printed).with("value", value);
    }

    FigureMaker result(int year) {
        return with("kind", "RESULT").with("year", year);
    }

    FigureMaker rate(String printed, @Nullable Number value) {
        return with("measure", "GROWTH_RATE").with("unit", "%").prints(printed, value);
    }

    FigureMaker from(String printed, Number baseline, int year) {
        return with("baselinePrinted", printed).with("baseline", baseline).with("baselineYear", year);
    }

    Figure make() {
        Map<String, Object> row = new HashMap<>(columns);
        row.put(
                "id",
                "target:" + columns.get("owner") + "/" + columns.get("metric") + "/" + columns.get("year") + "/"
                        + columns.get("measure") + "=" + columns.get("printed"));
        row.put(
                "comparability",
                columns.get("metric") + "|" + columns.get("unit") + "|" + columns.get("measure") + "|"
                        + columns.getOrDefault("scope", ""));
        return Figure.of(new Row(row));
    }
}
