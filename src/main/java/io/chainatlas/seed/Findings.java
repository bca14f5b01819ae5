package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is told at once. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private String folder = "";

    /** From here on files are named with this before them; empty where there is one folder only, which needs no name. */
    void within(String folder) {
        this.folder = folder;
    }

    /** The name of a file of the folder. */
    String named(String file) {
        return folder + file;
    }

    void add(String file, long line, String column, String message) {
        all.add(new Finding(named(file), line, column, message));
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
