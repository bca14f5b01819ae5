package io.chainatlas.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The gaps of places and chains, kept until the graph changes: whoever turns the pages of a list, sorts it or opens one of its verdicts asks the same rules of the same graph. */
@Component
final class GapBook {
    /** Zones times chains are a few hundred, of which a client looks at a few; the largest entry is that of all places. */
    private static final int ENTRIES = 64;

    private final Cache<Key, Kept<Optional<Gaps>>> book =
            Caffeine.newBuilder().maximumSize(ENTRIES).build();

    private record Key(@Nullable String place, @Nullable String chain) {}

    /** The gaps of a place or of every place that plans something, in one chain or in every chain that is planned there; null where the place or the chain does not exist. */
    @Nullable
    Gaps of(@Nullable String place, @Nullable String chain, Reading reading) {
        return book.get(new Key(place, chain), key -> new Kept<>(r -> Optional.ofNullable(make(key, r))))
                .of(reading)
                .orElse(null);
    }

    private static @Nullable Gaps make(Key key, Reading reading) {
        Place place = key.place() == null ? null : Place.of(key.place(), reading);
        if ((key.place() != null && place == null)
                || (key.chain() != null && ChainShape.of(key.chain(), reading) == null)) {
            return null;
        }
        return Gaps.of(place, key.chain(), reading);
    }
}
