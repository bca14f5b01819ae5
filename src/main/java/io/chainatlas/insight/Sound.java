package io.chainatlas.insight;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How characters sound, without tones. Text is typed by sound, so a wrong character mostly sounds like the right one: 纳 for 钠, 职 for 执. */
final class Sound {
    private static final Transliterator READING = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Sound() {}

    /** The sound of a Chinese character in its usual reading; any other character itself. */
    static String of(int character) {
        return Character.isIdeographic(character)
                ? KNOWN.computeIfAbsent(
                        character,
                        c -> READING.transliterate(Character.toString(c)).strip())
                : Character.toString(character);
    }

    /** Whether two different Chinese characters sound alike. */
    static boolean alike(int a, int b) {
        return a != b && Character.isIdeographic(a) && Character.isIdeographic(b) && of(a).equals(of(b));
    }
}
