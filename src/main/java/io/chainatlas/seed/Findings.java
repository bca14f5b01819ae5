package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is told at once. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    void add(String file, long line, String column, String message) {
        all.add(new Finding(file, line, column, message));
    }

    void add(Table.Row row, String column, String message) {
        all.add(new Finding(row.file(), row.line(), column, message));
    }

    List<Finding> sorted() {
        return all.stream().sorted().distinct().toList();
    }

    /** Throws {@link SeedException} if anything was found. */
    void refuse() {
        if (!all.isEmpty()) {
            throw new SeedException(sorted());
        }
    }
}
