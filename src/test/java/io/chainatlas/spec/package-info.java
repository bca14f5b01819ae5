/** Runs the manual: the Markdown files under {@code src/test/resources/spec}. */
@NullMarked
package io.chainatlas.spec;

import org.jspecify.annotations.NullMarked;
