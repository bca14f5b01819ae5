package io.chainatlas.insight;

import java.util.List;

/** An argument fits the schema and cannot be taken; the message says which, what was given, and what is allowed. */
public final class UnfitArgument extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnfitArgument(String message) {
        super(message);
    }

    /** Ids in a list that are of nothing that the argument takes, whatever else they may be the ids of. */
    static UnfitArgument unknown(String argument, List<String> ids, String taken) {
        return new UnfitArgument(
                argument + " names " + String.join(", ", ids) + "; the graph has no " + taken + " of that id");
    }
}
