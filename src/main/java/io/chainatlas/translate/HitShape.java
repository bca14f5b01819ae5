package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Shapes what a search has hit: the name or alias that holds the phrase, else the one that shares the longest run of characters with it, whole or cut into pieces that match or do not.
 *
 * @param pieces the names asked for of each piece, by key; null for the text as a whole
 */
record HitShape(Slot phrase, @Nullable Map<String, String> pieces) implements Shape {
    /** A run of characters. */
    private record Run(int start, int length) {}

    @Override
    public Object of(@Nullable Object raw, Path path, Shaping shaping) {
        String wanted = shaping.text(phrase);
        String best = "";
        Run longest = new Run(0, -1);
        for (Object candidate : (List<?>) Objects.requireNonNull(raw)) {
            Run run = shared(String.valueOf(candidate).toLowerCase(Locale.ROOT), wanted);
            if (run.length > longest.length) {
                best = String.valueOf(candidate);
                longest = run;
            }
        }
        return pieces == null ? best : cut(best, longest, pieces);
    }

    private static List<Map<String, Object>> cut(String text, Run run, Map<String, String> asked) {
        List<Map<String, Object>> cut = new ArrayList<>();
        int end = run.start + run.length;
        add(cut, text.substring(0, run.start), false, asked);
        add(cut, text.substring(run.start, end), true, asked);
        add(cut, text.substring(end), false, asked);
        return cut;
    }

    private static void add(List<Map<String, Object>> cut, String text, boolean match, Map<String, String> asked) {
        if (text.isEmpty()) {
            return;
        }
        Map<String, Object> piece = new LinkedHashMap<>();
        asked.forEach((key, field) ->
                piece.put(key, field.equals("text") ? text : field.equals("match") ? (Object) match : "SearchPiece"));
        cut.add(piece);
    }

    /** The longest run of the text that also stands in the phrase; the first of equals. */
    private static Run shared(String text, String phrase) {
        Run best = new Run(0, 0);
        for (int start = 0; start < text.length(); start++) {
            int length = best.length + 1;
            while (start + length <= text.length() && phrase.contains(text.substring(start, start + length))) {
                best = new Run(start, length);
                length++;
            }
        }
        return best;
    }
}
