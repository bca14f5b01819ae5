package io.chainatlas;

import io.chainatlas.graph.StartException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Refuses {@code atlas.*} keys of groups that do not exist. Keys within a group are checked where the group is bound. */
final class ConfigurationKeys implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
    private static final Set<String> GROUPS =
            Set.of("engine", "seed", "documents", "limits", "pages", "http", "federation");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        for (PropertySource<?> source : event.getEnvironment().getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> enumerable) {
                for (String key : enumerable.getPropertyNames()) {
                    if (source instanceof SystemEnvironmentPropertySource) {
                        checkVariable(key);
                    } else {
                        check(key);
                    }
                }
            }
        }
    }

    private static void check(String key) {
        if (!key.startsWith("atlas.")) {
            return;
        }
        String rest = key.substring("atlas.".length());
        String group = rest.split("[.\\[]", 2)[0];
        if (!GROUPS.contains(group)) {
            String guess = nearest(group, GROUPS)
                    .map(g -> "; did you mean atlas." + g + rest.substring(group.length()) + "?")
                    .orElse("");
            throw new StartException(
                    "unknown configuration key " + key,
                    "There are atlas." + String.join(".*, atlas.", new TreeSet<>(GROUPS)) + ".*" + guess);
        }
    }

    /** Variables of the environment are shared with other programs, so only one that nearly names a group is taken for ours. */
    private static void checkVariable(String name) {
        if (!name.startsWith("ATLAS_")) {
            return;
        }
        String rest = name.substring("ATLAS_".length());
        String group = rest.split("_", 2)[0].toLowerCase(Locale.ROOT);
        Optional<String> guess = GROUPS.contains(group) ? Optional.empty() : nearest(group, GROUPS);
        if (guess.isPresent()) {
            throw new StartException(
                    "unknown environment variable " + name,
                    "Did you mean ATLAS_" + guess.get().toUpperCase(Locale.ROOT) + rest.substring(group.length())
                            + "?");
        }
    }

    /** What may have been meant by a word that is not known; empty where no word is near it. */
    static Optional<String> nearest(String wrong, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(k -> distance(k, wrong)).thenComparing(k -> k))
                .filter(k -> distance(k, wrong) * 2 <= wrong.length());
    }

    /** The number of letters to change, add or leave out (Levenshtein's distance). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
