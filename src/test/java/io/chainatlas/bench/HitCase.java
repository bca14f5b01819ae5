package io.chainatlas.bench;

import io.chainatlas.cypher.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A question, what it is compared with, and what it may cost.
 *
 * @param name what is asked, in words
 * @param operation the question in GraphQL
 * @param byHand the statement that someone would write for it; null where there is nothing to compare
 * @param bound the most it may cost
 */
public record HitCase(
        String name, String operation, @Nullable Statement byHand, Bound bound) {
    /**
     * A bound: so many hits, or so many times those of the statement written by hand.
     *
     * @param hits 0 where it is by comparison
     * @param times 0 where it is absolute
     */
    public record Bound(long hits, int times) {
        /** The cost is shown and not judged. */
        public static final Bound NONE = new Bound(0, 0);

        static Bound hits(long most) {
            return new Bound(most, 0);
        }

        static Bound times(int most) {
            return new Bound(0, most);
        }
    }
}
