/** Tests of the files that answers are taken away as: each is opened and read back. */
@NullMarked
package io.chainatlas.export;

import org.jspecify.annotations.NullMarked;
