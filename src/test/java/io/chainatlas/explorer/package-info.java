/** The explorer in a real browser, and what its files have to keep to. */
@NullMarked
package io.chainatlas.explorer;

import org.jspecify.annotations.NullMarked;
