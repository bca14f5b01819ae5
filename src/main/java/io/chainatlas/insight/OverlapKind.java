package io.chainatlas.insight;

/** Whether two zones are in each other's way on a chain. */
enum OverlapKind {
    COLLISION,
    COMPLEMENT,
    CHAIN_ONLY
}
