package io.chainatlas.seed;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How names sound, for search: each name's pinyin without tones, run together and as initials ({@code rongxinhuike rxhk}). Characters with several readings are taken in their usual one. */
final class Pinyin {
    private static final Transliterator READING = Transliterator.getInstance("Han-Latin");

    /** What was read already: names are written with a few thousand characters, and reading one takes long. */
    private static final Map<Integer, String> SOUNDS = new ConcurrentHashMap<>();

    private Pinyin() {}

    /** The pinyin of a node's name and aliases, separated by spaces. */
    static String of(Map<String, Object> properties) {
        List<Object> names = new ArrayList<>();
        names.add(properties.getOrDefault("name", ""));
        names.addAll((List<?>) properties.getOrDefault("aliases", List.of()));
        Set<String> tokens = new LinkedHashSet<>();
        for (Object name : names) {
            StringBuilder whole = new StringBuilder();
            StringBuilder initials = new StringBuilder();
            String.valueOf(name).codePoints().forEach(c -> add(c, whole, initials));
            tokens.add(whole.toString());
            tokens.add(initials.toString());
        }
        tokens.remove("");
        return String.join(" ", tokens);
    }

    private static void add(int character, StringBuilder whole, StringBuilder initials) {
        String sound = Character.isIdeographic(character)
                ? SOUNDS.computeIfAbsent(character, Pinyin::sound)
                : Character.isLetterOrDigit(character)
                        ? Character.toString(character).toLowerCase(Locale.ROOT)
                        : "";
        whole.append(sound);
        if (!sound.isEmpty()) {
            initials.append(sound.charAt(0));
        }
    }

    /** A character's reading without its tone, which is a sign of its own once the letters are taken apart. */
    private static String sound(int character) {
        String reading = READING.transliterate(Character.toString(character));
        return Normalizer.normalize(reading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
