package io.chainatlas.insight;

/** The numbers that a printed figure may stand for. Either end may be infinite. */
record Interval(double low, double high) {
    /** Ends closer than this, relative to their size, count as equal: what is left over from binary fractions. */
    private static final double NOISE = 1e-9;

    static Interval exactly(double value) {
        return new Interval(value, value);
    }

    boolean meets(Interval other) {
        double noise = NOISE * Math.max(1, Math.min(size(this), size(other)));
        return low <= other.high + noise && other.low <= high + noise;
    }

    private static double size(Interval i) {
        return Math.max(Double.isFinite(i.low) ? Math.abs(i.low) : 0, Double.isFinite(i.high) ? Math.abs(i.high) : 0);
    }

    Interval plus(Interval other) {
        return new Interval(low + other.low, high + other.high);
    }

    Interval minus(Interval other) {
        return new Interval(low - other.high, high - other.low);
    }

    Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }

    /** The quotient of two that are not negative. */
    Interval over(Interval other) {
        return new Interval(low / other.high, high / other.low);
    }

    /** The annual growth in percent that leads over so many years from one level to this. */
    Interval growthFrom(Interval before, int years) {
        Interval ratio = over(before);
        return new Interval(growth(ratio.low, years), growth(ratio.high, years));
    }

    private static double growth(double ratio, int years) {
        return 100 * (Math.pow(Math.max(0, ratio), 1.0 / years) - 1);
    }
}
