package io.chainatlas.security;

/**
 * A limit that a request exceeds.
 *
 * @param limit the limit
 * @param asked what the request asks for
 * @param allowed the most that is allowed
 */
public record Breach(Limit limit, long asked, long allowed) {
    /** Says the limit and what was asked. */
    public String message() {
        return limit.finding().formatted(asked) + "; at most " + allowed + " are allowed (atlas.limits."
                + limit.property() + ")";
    }
}
