package io.chainatlas.insight;

import org.jspecify.annotations.Nullable;

/** A question of the schema's root that is answered by rules and not by the translation of its selection. */
interface Question {
    /** The root field. */
    String field();

    /** The answer: a record named as the field's type; null where what was asked about does not exist. Throws {@link UnfitArgument} where an argument cannot be taken. */
    @Nullable
    Object answer(Arguments arguments, Reading reading);
}
