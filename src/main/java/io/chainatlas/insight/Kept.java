package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something made of the whole graph, kept until the graph changes. The same graph gives the same answer, so what takes a second on a large graph is made once for each version of it and not for each
 * question. An answer from what was kept shows the statements that made it all the same.
 */
final class Kept<T> {
    private record Made<T>(@Nullable String version, T value, List<Statement> run) {}

    private final Function<Reading, T> make;
    private volatile @Nullable Made<T> made;

    Kept(Function<Reading, T> make) {
        this.make = make;
    }

    /** The value for the graph as it is now. Two questions that come at the same time may both make it; neither waits for the other. */
    T of(Reading reading) {
        String version = reading.version();
        Made<T> known = made;
        if (known != null && version != null && version.equals(known.version())) {
            reading.ran(known.run());
            return known.value();
        }
        int before = reading.run().size();
        T value = make.apply(reading);
        List<Statement> run = reading.run();
        made = new Made<>(version, value, run.subList(before, run.size()));
        return value;
    }
}
