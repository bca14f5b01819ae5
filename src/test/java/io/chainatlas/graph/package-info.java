/** Tests of the database's two doors, its start and its migrations. */
@NullMarked
package io.chainatlas.graph;

import org.jspecify.annotations.NullMarked;
