/**
 * The database: an embedded engine with its store on disk or an external Neo4j, its migrations, and the doors through which the others read and write.
 *
 * <p>May call {@code cypher}. It is the only room that knows the driver and the engine. Reads of an embedded graph go through the engine's own API and not over
 * Bolt, which costs most of the time of a small query; both ways stand behind the sealed {@link io.chainatlas.graph.ReadDoor} and pass the same tests.
 */
@ApplicationModule(allowedDependencies = {"cypher"})
@NullMarked
package io.chainatlas.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
