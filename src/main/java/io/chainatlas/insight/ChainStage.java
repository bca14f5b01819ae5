package io.chainatlas.insight;

import java.util.List;

/**
 * A stage of a chain map.
 *
 * @param position from 1
 * @param ordered whether the text states an order; the stage of segments that are only listed has none
 */
record ChainStage(int position, boolean ordered, List<ChainMapSegment> segments) {}
