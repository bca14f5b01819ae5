package io.chainatlas.graph;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The version of the graph: the same question at the same version has the same answer. Every commit leads to another one, whoever makes it and by whatever way. */
@Component
public class GraphVersion {
    private final ReadDoor door;

    GraphVersion(ReadDoor door) {
        this.door = door;
    }

    /** The version; null where it cannot be told. Throws {@link GraphException} as {@link ReadDoor#read} does. */
    public @Nullable String current(Duration timeout) {
        return door.together(timeout, new Cancellation()).state();
    }
}
