/**
 * What a request may cost.
 *
 * <p>Calls nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.chainatlas.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
