package io.chainatlas.insight;

/** What is seen on a segment. */
enum SegmentCoverage {
    OPERATING,
    PROJECT_ONLY,
    NOT_SEEN
}
