package io.chainatlas.graph;

import io.chainatlas.AtlasTest;

/** The same, through the driver. */
@AtlasTest
class TransactionsOverBoltTests extends TransactionsTests {
    @Override
    WriteWay way() {
        return WriteWay.OVER_BOLT;
    }
}
