package io.chainatlas;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells in a line or two, on the error stream, why the program does not start. */
final class StartReporter implements FailureAnalysisReporter {
    @Override
    @SuppressWarnings("SystemOut")
    public void report(FailureAnalysis analysis) {
        System.err.println("Chain Atlas cannot start: " + analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println("  " + analysis.getAction());
        }
    }
}
