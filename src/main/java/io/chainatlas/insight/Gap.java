package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule concludes, before anybody looks for landing places and candidates.
 *
 * @param segment null where the gap is the whole chain
 * @param plan the plan that decides, or that is kept beside an inferred gap; null where the place does not plan the segment
 */
record Gap(
        GapKind kind,
        GapBasis basis,
        Rule rule,
        ChainInPlace here,
        @Nullable ChainSegment segment,
        @Nullable Plan plan,
        Wording reason,
        List<Ground> supporting) {

    /** The id of the segment, or of the chain where the gap is the whole chain. */
    String node() {
        return segment == null ? here.chain().id() : segment.id();
    }

    GapKey key() {
        return new GapKey(kind, here.place().id(), here.chain().id(), segment == null ? null : segment.id());
    }

    boolean singleCompany() {
        return segment != null && here.of(segment).namedCompanies() == 1;
    }
}
