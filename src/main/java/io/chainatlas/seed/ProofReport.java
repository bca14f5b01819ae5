package io.chainatlas.seed;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a proof of a seed against the source texts found.
 *
 * @param findings what does not agree with the texts, by file and line; none if all of it is proven
 * @param coverage how much of each document gave facts, in the order of documents.csv; a document without its file has none
 */
record ProofReport(List<Finding> findings, List<Coverage> coverage) {
    /** Whether every row agrees with the texts. */
    public boolean proven() {
        return findings.isEmpty();
    }

    /** The findings a line each, then the coverage of each document. */
    @Override
    public String toString() {
        String found = findings.stream().map(f -> f + "\n").collect(Collectors.joining());
        String count = proven()
                ? "Every row agrees with the source texts."
                : findings.size() + (findings.size() == 1 ? " finding" : " findings");
        String covered = coverage.stream().map(c -> "\n\n" + c).collect(Collectors.joining());
        return found + count + covered;
    }
}
