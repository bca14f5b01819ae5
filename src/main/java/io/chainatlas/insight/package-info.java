/**
 * The questions that the atlas exists for: gaps, maps, prospects, comparisons, the ledger, the audit, impact and coverage. Each question is one small class that reads rows and applies named rules to
 * them; its answer is made of records that are named as the types of the SDL, so that the two can be held against each other.
 *
 * <p>May call {@code model}, {@code cypher} and {@code graph}. Decisions a newcomer might undo: an answer names entities by their ids and evidence by its locators and leaves it to {@code api} to fetch
 * what the client selected of them, so that a client goes on from an insight into the graph in the same query; and every statement goes through {@link io.chainatlas.insight.Reading}, which is what
 * lets an answer show the Cypher that made it.
 */
@ApplicationModule(allowedDependencies = {"model", "cypher", "graph"})
@NullMarked
package io.chainatlas.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
