package io.chainatlas.insight;

/** How an actual stands against its path. */
enum Progress {
    BEHIND,
    ON,
    AHEAD;

    /**
     * Compares an actual with what the path asks for in its year.
     *
     * @param falling whether less is better on this path
     */
    static Progress of(Interval actual, Interval path, boolean falling) {
        if (actual.meets(path)) {
            return ON;
        }
        return actual.high() < path.low() == falling ? AHEAD : BEHIND;
    }
}
