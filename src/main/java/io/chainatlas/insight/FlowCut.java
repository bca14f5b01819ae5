package io.chainatlas.insight;

/**
 * Two segments that are cut off from each other.
 *
 * @param upstream the id of the segment from which things flowed
 * @param downstream the id of the segment to which they flowed
 */
record FlowCut(String upstream, String downstream) {}
