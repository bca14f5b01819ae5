/** The figures: a synthetic graph of any size, and what questions to it cost. Started by the scripts in {@code src/test/bench}; what is exact, the database hits, the tests hold to its bounds on a smaller graph. */
@NullMarked
package io.chainatlas.bench;

import org.jspecify.annotations.NullMarked;
