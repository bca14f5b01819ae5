package io.chainatlas.api;

import io.chainatlas.AtlasTest;
import io.chainatlas.spec.RunningReadSuite;

/** Running reads, with the graph in the program itself. */
@AtlasTest
class RunningReadTests extends RunningReadSuite {}
