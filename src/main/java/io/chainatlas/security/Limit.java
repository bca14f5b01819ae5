package io.chainatlas.security;

/** The limits on documents and operations, by the names of their properties. */
public enum Limit {
    TOKENS("tokens", "the document has %d tokens or more"),
    DEPTH("depth", "the selection is %d fields deep"),
    ALIASES("aliases", "the operation has %d aliases"),
    ROOT_FIELDS("root-fields", "the operation has %d root fields"),
    DIRECTIVES("directives", "the document has %d directives"),
    FIELDS("fields", "the operation has %d fields, with those of its fragments"),
    REPEATS("repeats", "one selection names the same field or fragment %d times"),
    INPUT_DEPTH("input-depth", "the input, such as a filter, is %d objects deep"),
    INPUT_OBJECTS("input-objects", "the input has %d objects, such as the parts of a filter"),
    COST("cost", "the operation can return about %d objects by its page sizes (limit, first, last)");

    private final String property;
    private final String finding;

    Limit(String property, String finding) {
        this.property = property;
        this.finding = finding;
    }

    /** The name of the property below {@code atlas.limits}. */
    public String property() {
        return property;
    }

    String finding() {
        return finding;
    }
}
