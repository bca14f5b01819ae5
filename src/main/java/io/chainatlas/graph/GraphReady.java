package io.chainatlas.graph;

import org.springframework.stereotype.Component;

/** The graph with its constraints and indexes in place. The first write puts them there, and the program writes once at each start, when all its parts stand: until then an embedded engine may still be starting. */
@Component
class GraphReady {
    private final Transactions transactions;
    private boolean migrated;

    GraphReady(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Returns when the graph may be written to. */
    synchronized void await() {
        if (!migrated) {
            new Migrations(transactions).apply();
            migrated = true;
        }
    }
}
