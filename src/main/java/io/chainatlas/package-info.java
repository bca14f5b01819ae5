/** Chain Atlas (链图): regional plans as a graph in which every fact points at its paragraph. Each sub-package is a room and says what it is. */
@NullMarked
package io.chainatlas;

import org.jspecify.annotations.NullMarked;
