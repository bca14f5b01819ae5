package io.chainatlas.seed;

import java.util.List;
import java.util.stream.Collectors;

/** A seed that was not imported, with everything that is wrong with it. */
public final class SeedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    public SeedException(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = findings;
    }

    public List<Finding> findings() {
        return findings;
    }
}
