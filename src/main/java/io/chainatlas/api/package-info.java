/**
 * The GraphQL endpoint and the HTTP edge: the derived schema, the execution of read operations, errors, limits at the door, exports, GraphiQL and the Neo4j Browser.
 *
 * <p>May call every room; it uses neither the driver nor Cypher text of its own. A decision a newcomer might undo: operations do not run through a resolver for each
 * field. A root field is translated as a whole, and what the database returns is already shaped as the response; the
 * answer of an insight is shaped from its records, and the entities it names are fetched with one statement for each place of the selection.
 */
@ApplicationModule(
        allowedDependencies = {"model", "cypher", "translate", "graph", "seed", "insight", "security", "export"})
@NullMarked
package io.chainatlas.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
