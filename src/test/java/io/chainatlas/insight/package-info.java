/** Tests of the rules, on the miniature and on small graphs of their own. */
@NullMarked
package io.chainatlas.insight;

import org.jspecify.annotations.NullMarked;
