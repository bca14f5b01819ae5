package io.chainatlas.insight;

import java.util.List;

/**
 * Two segments of a chain of which the text says that one comes after the other.
 *
 * @param upstream the id of the segment that comes first
 * @param downstream the id of the segment that comes after it
 * @param grounds the stated flow, or the two places in a stated order
 */
record Link(String upstream, String downstream, List<Ground> grounds) {
    boolean touches(String segment) {
        return upstream.equals(segment) || downstream.equals(segment);
    }

    /** The other end. */
    String other(String segment) {
        return upstream.equals(segment) ? downstream : upstream;
    }
}
