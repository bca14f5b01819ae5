package io.chainatlas.insight;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Where two spellings differ in a character that sounds alike, with the same words around it.
 *
 * @param one the differing characters of the first
 * @param other those of the second
 */
record Misspelling(String one, String other) {
    /** Shorter names of metrics differ in a character because they are others. */
    static final int METRIC = 8;

    /** The words in common must make up this share of the shorter spelling; what is less alike is another name. */
    private static final double COMMON = 0.6;

    /** The difference between two spellings; empty where they are equal, or differ by more than a slip. A spelling may be a short form of the other beside. */
    static Optional<Misspelling> between(String first, String second) {
        String a = Normalizer.normalize(first, Normalizer.Form.NFKC);
        String b = Normalizer.normalize(second, Normalizer.Form.NFKC);
        for (int width = 1; width <= 2; width++) {
            for (int i = 0; i < a.length(); i++) {
                for (int j = 0; j < b.length(); j++) {
                    if (slip(a, i, b, j, width)) {
                        return Optional.of(new Misspelling(a.substring(i, i + width), b.substring(j, j + width)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether only these characters differ, one of them by sound, and enough around them is the same. */
    private static boolean slip(String a, int i, String b, int j, int width) {
        if (i + width > a.length() || j + width > b.length()) {
            return false;
        }
        boolean alike = false;
        for (int k = 0; k < width; k++) {
            // A character that stands in both, there or right beside it, was moved and not mistaken.
            if (near(b, j, width).indexOf(a.charAt(i + k)) >= 0
                    || near(a, i, width).indexOf(b.charAt(j + k)) >= 0) {
                return false;
            }
            alike |= Sound.alike(a.charAt(i + k), b.charAt(j + k));
        }
        int around = before(a, i, b, j) + after(a, i + width, b, j + width);
        int shorter = Math.min(a.length(), b.length());
        return alike && around >= 2 && around >= COMMON * shorter;
    }

    private static String near(String text, int at, int width) {
        return text.substring(Math.max(0, at - 1), Math.min(text.length(), at + width + 1));
    }

    private static int before(String a, int i, String b, int j) {
        int same = 0;
        while (i > same && j > same && a.charAt(i - same - 1) == b.charAt(j - same - 1)) {
            same++;
        }
        return same;
    }

    private static int after(String a, int i, String b, int j) {
        int same = 0;
        while (i + same < a.length() && j + same < b.length() && a.charAt(i + same) == b.charAt(j + same)) {
            same++;
        }
        return same;
    }

    /** The same for either order of the two. */
    String unordered() {
        return one.compareTo(other) <= 0 ? one + "/" + other : other + "/" + one;
    }
}
