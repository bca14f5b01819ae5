package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the target ledger. */
record TargetLedger(
        List<LedgerRow> rows,
        int totalCount,
        List<LedgerComparison> comparisons,
        List<NonAnswer> unanswered,
        Provenance provenance) {

    /**
     * A row.
     *
     * @param target the target's id
     * @param owner the owner's id
     * @param baselineFrom the id of the other target that gives the baseline
     * @param impliedGrowth a fraction
     * @param printedGrowth the id of the printed rate
     * @param findings the ids of audit findings that concern it
     */
    record LedgerRow(
            String target,
            String owner,
            @Nullable Double baseline,
            @Nullable Integer baselineYear,
            @Nullable String baselineFrom,
            @Nullable Double impliedGrowth,
            @Nullable String printedGrowth,
            @Nullable Boolean agrees,
            List<Ground> responsible,
            List<LedgerActual> actuals,
            List<String> findings) {}

    /**
     * An actual value that was recorded.
     *
     * @param result the id of the result that records it
     */
    record LedgerActual(
            String result,
            int year,
            double value,
            @Nullable Progress linear,
            @Nullable Progress growth) {}

    /** A comparison of zones with the region above. */
    record LedgerComparison(
            String metric,
            @Nullable Integer year,
            String whole,
            String region,
            List<LedgerShare> shares,
            @Nullable Double residual,
            List<LedgerRefusal> refusals) {}

    /** The share of a zone. */
    record LedgerShare(String zone, String target, Ratio share) {}

    /** A refusal to compare. */
    record LedgerRefusal(String zone, String target, List<IncomparableReason> reasons, Wording wording) {}
}
