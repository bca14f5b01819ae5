package io.chainatlas.spec;

import io.chainatlas.AtlasTest;

/** The manual, with the graph in the program itself. */
@AtlasTest
class SpecTests extends SpecSuite {}
