package io.chainatlas.seed;

import io.chainatlas.AtlasTest;
import io.chainatlas.graph.WriteWay;

/** The same, as it is where the graph is in another program. */
@AtlasTest
class SeedImportConflictOverBoltTests extends SeedImportConflictTests {
    @Override
    WriteWay way() {
        return WriteWay.OVER_BOLT;
    }
}
