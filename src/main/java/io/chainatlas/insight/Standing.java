package io.chainatlas.insight;

import java.util.List;

/**
 * What is seen of one segment, or of a chain as a whole, in one place or over all of them.
 *
 * @param node the id of the segment or chain
 * @param plans who plans it, the place itself first
 * @param companies companies that operate in it
 * @param projects projects that serve it
 * @param wishes projects that are only planned; they are shown and never count as covering it
 * @param platforms platforms that serve it
 * @param prospects companies that are courted for it; they never count as covering it
 */
record Standing(
        String node,
        List<Plan> plans,
        List<Presence> companies,
        List<Presence> projects,
        List<Presence> wishes,
        List<Presence> platforms,
        List<Presence> prospects) {

    SegmentCoverage coverage() {
        return !companies.isEmpty()
                ? SegmentCoverage.OPERATING
                : projects.isEmpty() ? SegmentCoverage.NOT_SEEN : SegmentCoverage.PROJECT_ONLY;
    }

    boolean covered() {
        return coverage() != SegmentCoverage.NOT_SEEN;
    }

    /** How many named companies operate in it; a company that is named twice counts once. */
    long namedCompanies() {
        return companies.stream().map(Presence::entity).distinct().count();
    }
}
