package io.chainatlas.seed;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the table of contents from the text. It looks like the headings it lists, so that read as text it would give every section twice and state plans that nobody states there.
 *
 * <p>It begins at a line 目录 and ends before the first line that it has held already, which is the first heading of the text. Page numbers, behind the entry or on a line of their own, belong to it.
 */
final class Contents {
    private static final Pattern PAGE = Pattern.compile("\\p{Nd}+");
    private static final Pattern PAGE_BEHIND = Pattern.compile("\\p{Nd}+$");

    /** The entries so far, with and without their pages; null outside of the contents. */
    private @Nullable Set<String> entries;

    /** Whether the next line of the text belongs to the contents. To be asked for each line, in order. */
    boolean hold(String line) {
        if (line.equals("目录")) {
            entries = new HashSet<>();
            return true;
        }
        if (entries == null) {
            return false;
        }
        if (PAGE.matcher(line).matches()) {
            return true;
        }
        if (entries.contains(line)) {
            entries = null;
            return false;
        }
        entries.add(line);
        entries.add(PAGE_BEHIND.matcher(line).replaceAll(""));
        return true;
    }
}
