/**
 * The vocabulary of the atlas: node types, their properties and relationships, as records read from the SDL under {@code graphql/}. The SDL is the one place
 * where a type or a relationship is declared; the graph's labels, the seed's files and the derived schema all follow from these records.
 *
 * <p>Calls nobody. It knows no database and no web, so that everything else may depend on it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.chainatlas.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
