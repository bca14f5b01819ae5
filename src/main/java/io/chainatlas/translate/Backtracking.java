package io.chainatlas.translate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a regular expression whether it may take forever on a near miss. The database matches by backtracking and cannot be stopped while it does, so what may take long has to be refused beforehand; some that would not are
 * refused with them.
 */
final class Backtracking {
    private static final int MOST = 4;

    // A group that holds a repetition and is repeated itself takes exponential time: (a+)+, (a|a*)*.
    private static final Pattern NESTED = Pattern.compile("\\([^()]*[*+{][^()]*\\)[*+{]|\\([^()]*\\|[^()]*\\)[*+{]");

    // An escape, a class or any other sign, and how often it is repeated.
    private static final Pattern ATOM = Pattern.compile(
            "(\\\\[pP]\\{[^}]*}|\\\\Q.*?\\\\E|\\\\.|\\[\\^?]?(?:\\\\.|\\[[^]]*]|[^]\\\\])*]|[^*+?{])([*+?]|\\{[^}]*})?[?+]?",
            Pattern.DOTALL);

    private Backtracking() {}

    /** Why a valid regular expression may take forever; null where it may not. */
    static @Nullable String of(String pattern) {
        if (NESTED.matcher(pattern.replaceAll("\\\\.", "x")).find()) {
            return "repeats a group that itself repeats or chooses";
        }
        int repeated = 0;
        // Between two repetitions something has to stand that no text fits by chance, or every way to divide a text
        // between them is tried.
        boolean parted = true;
        Matcher atoms = ATOM.matcher(pattern);
        while (atoms.find()) {
            String times = atoms.group(2);
            if (times != null && unbounded(times)) {
                if (!parted) {
                    return "has repetitions with no fixed sign between them";
                }
                parted = false;
                repeated++;
            } else if (times == null || !times.matches("[?]|\\{0.*")) {
                parted |= fixed(atoms.group(1));
            }
        }
        return repeated > MOST ? "has " + repeated + " repetitions; at most " + MOST + " are allowed" : null;
    }

    /** A repetition within narrow bounds is none. */
    private static boolean unbounded(String times) {
        return times.matches("[*+]|\\{\\d+,}|\\{\\d*,?\\d{2,}}");
    }

    private static boolean fixed(String atom) {
        return atom.length() == 1 ? !".()|^$[]".contains(atom) : atom.matches("\\\\[^a-zA-Z0-9]|\\\\Q.+\\\\E");
    }
}
