package io.chainatlas.insight;

import java.util.List;

/**
 * A path of stated flows.
 *
 * @param segments the ids of the segments in order
 */
record FlowPath(List<String> segments, List<Ground> links) {}
