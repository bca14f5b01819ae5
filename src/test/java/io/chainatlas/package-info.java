/** The tests of the whole program. Each room's own tests are in its package. */
@NullMarked
package io.chainatlas;

import org.jspecify.annotations.NullMarked;
