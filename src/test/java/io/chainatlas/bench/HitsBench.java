package io.chainatlas.bench;

import io.chainatlas.graph.BenchEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Prints the database hits of the known questions on a synthetic graph. Arguments: the folder of the graph, the number of companies, and, to see plans, an operation. */
public final class HitsBench {
    private HitsBench() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        int companies = Integer.parseInt(arguments[1]);
        SyntheticGraph graph = new SyntheticGraph(companies);
        try (BenchEngine engine = BenchEngine.open(folder, companies)) {
            Hits hits = new Hits(engine.database(), BenchSchema.operations());
            if (arguments.length > 2) {
                System.out.println(hits.plans(arguments[2]));
                return;
            }
            System.out.printf("%-55s %12s %12s %12s%n", "hits of", "the program", "by hand", "at most");
            hits.of(cases(hits, graph, companies)).forEach(HitsBench::print);
        }
    }

    /** The cases on a graph. */
    static List<HitCase> cases(Hits hits, SyntheticGraph graph, int companies) {
        int deep = companies / 4 * 3;
        Map<?, ?> page = Objects.requireNonNull((Map<?, ?>) hits.answer(HitCases.cursorAt(deep)));
        Map<?, ?> info = Objects.requireNonNull((Map<?, ?>) page.get("pageInfo"));
        return HitCases.of(graph, String.valueOf(info.get("endCursor")), deep);
    }

    private static void print(Hits.Cost cost) {
        System.out.printf(
                "%-55s %,12d %12s %12s%s%n",
                cost.asked().name(),
                cost.hits(),
                cost.byHand() < 0 ? "" : "%,d".formatted(cost.byHand()),
                cost.most() == Long.MAX_VALUE ? "" : "%,d".formatted(cost.most()),
                cost.within() ? "" : "  TOO MANY");
    }
}
