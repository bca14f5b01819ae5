package io.chainatlas.insight;

/**
 * A rule or formula by which something was concluded.
 *
 * @param id such as {@code gap.fill.declared}; it never changes
 */
record Rule(String id, Wording wording) {
    static Rule of(String id, String zh, String en) {
        return new Rule(id, new Wording(zh, en));
    }
}
