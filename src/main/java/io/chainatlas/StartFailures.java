package io.chainatlas;

import io.chainatlas.graph.GraphException;
import io.chainatlas.graph.StartException;
import io.chainatlas.seed.SeedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.StringUtils;

/** Puts what keeps the program from starting into words: what is wrong and where, and what to do. Anything not known here is a fault of the program and keeps its stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis known = known(cause, failure);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis known(Throwable cause, Throwable failure) {
        if (cause instanceof StartException start) {
            return new FailureAnalysis(String.valueOf(start.getMessage()), start.remedy(), failure);
        }
        if (cause instanceof GraphException graph && graph.reason() == GraphException.Reason.UNAVAILABLE) {
            return new FailureAnalysis(
                    "the database stopped answering while the program started",
                    "See its log, and start again when it runs; what was being written then was not kept.",
                    failure);
        }
        if (cause instanceof SeedException seed) {
            int count = seed.findings().size();
            return new FailureAnalysis(
                    "the seed has " + count + (count == 1 ? " fault" : " faults") + ", nothing was imported\n"
                            + seed.getMessage(),
                    "Mend the lines named above and start again.",
                    failure);
        }
        // A group whose own check refuses a value says more than that it was not bound.
        if (cause instanceof BindException bind
                && !(rootOf(bind) instanceof InvalidConfigurationPropertyValueException)) {
            return BindFailures.analysis(bind, failure);
        }
        if (cause instanceof InvalidConfigurationPropertyValueException invalid) {
            return new FailureAnalysis(
                    invalid.getName() + " cannot be '" + invalid.getValue() + "'",
                    StringUtils.hasText(invalid.getReason())
                            ? invalid.getReason()
                            : "The README says what each configuration key takes.",
                    failure);
        }
        if (cause instanceof PortInUseException port) {
            return new FailureAnalysis(
                    "HTTP cannot listen on port " + port.getPort() + ": another program does",
                    "Stop that program, or choose another port: --server.port=8081 (0 for any free one)",
                    failure);
        }
        return null;
    }

    private static Throwable rootOf(Throwable failure) {
        return failure.getCause() == null ? failure : rootOf(failure.getCause());
    }
}
