/**
 * What a request may ask for and what it may cost: the limits on documents before they run, the price of an operation, the rate of a client, and the documents that are trusted.
 *
 * <p>Calls nobody. It knows graphql-java's documents and nothing of HTTP, so that every limit can be tested as a function of a text.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.chainatlas.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
