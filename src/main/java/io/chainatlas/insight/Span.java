package io.chainatlas.insight;

/** The characters of a paragraph that a locator such as {@code north-8@7-20} names. */
record Span(int start, int end) {
    static Span of(String locator) {
        String[] ends = locator.substring(locator.indexOf('@') + 1).split("-", 2);
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    int length() {
        return end - start;
    }

    boolean holds(int from, int to) {
        return start <= from && to <= end;
    }

    /** Its words; empty where the text is shorter. */
    String in(String text) {
        return end <= text.length() ? text.substring(start, end) : "";
    }
}
