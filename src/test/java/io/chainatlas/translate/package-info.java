/** The translation's own tests; what it translates to is fixed by the manual. */
@NullMarked
package io.chainatlas.translate;

import org.jspecify.annotations.NullMarked;
