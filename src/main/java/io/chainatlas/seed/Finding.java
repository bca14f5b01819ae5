package io.chainatlas.seed;

import java.util.Comparator;

/**
 * Something wrong with a seed.
 *
 * @param file the file, relative to its folder
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param column the column's name; empty where the line as a whole is meant
 * @param message what is wrong and what is allowed
 */
record Finding(String file, long line, String column, String message) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file).thenComparingLong(Finding::line).thenComparing(Finding::column);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column.isEmpty() ? "" : " [" + column + "]") + " " + message;
    }
}
