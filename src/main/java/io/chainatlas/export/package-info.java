/**
 * Answers taken away as files: tables as CSV and XLSX, the chain brief as DOCX. It holds the operations that are asked for a file and turns their answers into it.
 *
 * <p>Calls nobody. It asks through the schema like any other client and sees what a client sees, so that a file can never say more, or anything else, than the endpoint does; who runs the operations is
 * {@code api}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.chainatlas.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
