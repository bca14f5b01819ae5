/**
 * A Cypher statement as a value: its text and its parameters.
 *
 * <p>Calls nobody. Values never enter the text; whoever builds a {@link io.chainatlas.cypher.Statement} hands them over as parameters.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.chainatlas.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
