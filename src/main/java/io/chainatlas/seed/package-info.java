/**
 * Folders of CSV files to graph and back: reading, validation with all findings at once, import in one transaction or none, export, and the proof of every piece
 * of evidence against the source texts.
 *
 * <p>May call {@code model}, {@code cypher} and {@code graph}. The seed holds locators and hashes of the documents, never their sentences.
 */
@ApplicationModule(allowedDependencies = {"model", "cypher", "graph"})
@NullMarked
package io.chainatlas.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
