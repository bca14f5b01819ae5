package io.chainatlas.security;

/**
 * The measure of a selection, the fragments it uses included. Counts stop at {@link Integer#MAX_VALUE}: fragments that use each other twice grow without bound in few lines.
 *
 * @param depth the levels of fields
 * @param width the fields of the first level
 * @param fields the fields of all levels
 * @param aliases the aliases of all levels
 */
record Measure(int depth, int width, int fields, int aliases) {
    static final Measure NONE = new Measure(0, 0, 0, 0);

    /** The measure of this selection and another on the same level. */
    Measure beside(Measure other) {
        return new Measure(
                Math.max(depth, other.depth),
                sum(width, other.width),
                sum(fields, other.fields),
                sum(aliases, other.aliases));
    }

    /** The measure of a field with this selection. */
    Measure below(boolean aliased, boolean introspection) {
        return new Measure(introspection ? 1 : depth + 1, 1, sum(fields, 1), sum(aliases, aliased ? 1 : 0));
    }

    private static int sum(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }
}
