/**
 * From a GraphQL selection to one Cypher statement for each root field, in three steps of small types: the selection becomes a {@code Plan} of records, each
 * record states itself in Cypher-DSL, the rendered text is kept by the operation's shape.
 *
 * <p>May call {@code model} and {@code cypher}. Pure: no Spring, no driver, no clock, so that every translation can be tested as text. A decision a newcomer might
 * undo: parts of a plan render themselves through a method of their sealed interface and not through a ladder of {@code instanceof}, because JDK 17 has no
 * pattern {@code switch} and a forgotten case would only show at run time.
 */
@ApplicationModule(allowedDependencies = {"model", "cypher"})
@NullMarked
package io.chainatlas.translate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
