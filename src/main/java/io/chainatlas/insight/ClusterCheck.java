package io.chainatlas.insight;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** So many clusters of an order of magnitude against the output of the owner: four clusters of 百亿级 make four hundred 亿元 at least. */
final class ClusterCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.magnitude.clusters",
            "若干个“百亿级”“千亿级”集群的规模之和，不应超过同年同一所属的工业总产值；集群或按收入计，故只报口径不明。",
            "Clusters of 百亿级 or 千亿级 together should not exceed the owner's industrial output of that year; clusters"
                    + " may be counted by revenue, so it is called unclear.");

    private static final Pattern CLUSTER = Pattern.compile("(十|百|千)亿级?.*集群");
    private static final Pattern OUTPUT = Pattern.compile("(工业)?总产值$");
    private static final Map<String, Integer> SCALE = Map.of("十", 10, "百", 100, "千", 1000);

    private static final Wording SETTLED = new Wording("各集群的统计范围与产值。", "What belongs to each cluster, and its output.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.UNIT_OR_MAGNITUDE;
    }

    @Override
    public void look(Material material, Notes notes) {
        for (Printed clusters : material.printed()) {
            Matcher scale = CLUSTER.matcher(clusters.figure().metric());
            if (clusters.measure() == Figure.Measure.ABSOLUTE
                    && Unit.counted(clusters.figure().unit())
                    && scale.find()) {
                double least = clusters.value() * SCALE.getOrDefault(scale.group(1), 0);
                material.printed().stream()
                        .filter(o -> output(o, clusters))
                        .forEach(o -> look(clusters, least, o, notes));
            }
        }
    }

    private static boolean output(Printed output, Printed clusters) {
        return output.figure().owner().equals(clusters.figure().owner())
                && output.kind() == clusters.kind()
                && output.year() == clusters.year()
                && output.measure() == Figure.Measure.ABSOLUTE
                && "亿元".equals(output.figure().unit())
                && OUTPUT.matcher(output.figure().metric()).find();
    }

    private static void look(Printed clusters, double least, Printed output, Notes notes) {
        notes.examined();
        if (least > output.range().high()) {
            String sum =
                    "%s %s ≥ %s亿元".formatted(clusters.text(), clusters.figure().metric(), Printed.plain(least));
            String said = sum + " > " + output.figure().metric() + " " + output.text();
            notes.found(
                    Severity.DEFINITION_UNCLEAR,
                    List.of(clusters.place(), output.place()),
                    new Wording(said, said),
                    SETTLED);
        }
    }
}
