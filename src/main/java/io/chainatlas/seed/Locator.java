package io.chainatlas.seed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document.
 *
 * @param passage the passage's id
 * @param start the first character of the span in the normalised paragraph, from 0
 * @param end the end of the span, exclusive
 */
record Locator(String passage, int start, int end) {
    private static final Pattern FORM = Pattern.compile("(.+)@(\\d{1,7})-(\\d{1,7})");

    /** Reads {@code passage@start-end}; null if the text is of another form or the span is empty. */
    static @Nullable Locator parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        Locator locator =
                new Locator(matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
        return locator.start < locator.end ? locator : null;
    }

    @Override
    public String toString() {
        return passage + "@" + start + "-" + end;
    }
}
