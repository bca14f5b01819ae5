package io.chainatlas.insight;

import java.util.List;

/**
 * A segment that both sides plan.
 *
 * @param counterpart the segment as the other side names it
 * @param topic the fact that the two are one topic; empty where they are one segment
 */
record SharedSegment(String segment, String counterpart, List<Ground> topic, List<Ground> left, List<Ground> right) {}
