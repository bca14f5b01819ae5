package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Headings that lost their numbers. Numbers which a word processor counted are not in the text, so a heading looks like a short line of text, and what stands under it would seem to belong to the section
 * before.
 *
 * <p>A line of text is such a heading if it is short, ends with no punctuation, does not begin with a year, has text, a heading or a caption after it and is not among the first {@value #TITLE_LINES}
 * paragraphs, which are the title.
 *
 * <p>Its level is that of the last heading with a number whose words begin with the same two characters, because sections of equal rank are worded alike; else it is one above a numbered heading that follows
 * at once; else it is the lowest.
 */
final class LostNumbers {
    private static final int TITLE_LINES = 4;
    private static final int LOWEST = 7;
    private static final String NO_HEADING_ENDS = Headings.SENTENCE_ENDS + "，,）)";
    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}年");

    private final Map<String, Integer> levelByBeginning = new HashMap<>();

    /** The same blocks, the headings among them told. */
    static List<Block> tell(List<Block> blocks) {
        List<Block> told = new ArrayList<>(blocks);
        for (int i = TITLE_LINES; i + 1 < blocks.size(); i++) {
            if (lost(blocks.get(i), blocks.get(i + 1))) {
                told.set(i, new Block(Paragraph.Kind.HEADING, blocks.get(i).text()));
            }
        }
        return told;
    }

    private static boolean lost(Block block, Block next) {
        boolean opens =
                next.is(Paragraph.Kind.TEXT) || next.is(Paragraph.Kind.HEADING) || next.is(Paragraph.Kind.CAPTION);
        return opens
                && block.is(Paragraph.Kind.TEXT)
                && block.text().length() <= Headings.LONGEST
                && NO_HEADING_ENDS.indexOf(block.last()) < 0
                && !YEAR.matcher(block.text()).lookingAt();
    }

    /** The level of a heading, with a number or without. To be asked for each heading, in order. */
    int level(String heading, @Nullable Block next) {
        OptionalInt numbered = Headings.level(heading);
        if (numbered.isPresent()) {
            levelByBeginning.put(beginning(Headings.withoutNumber(heading)), numbered.getAsInt());
            return numbered.getAsInt();
        }
        Integer alike = levelByBeginning.get(beginning(heading));
        if (alike != null) {
            return alike;
        }
        int below = next != null && next.is(Paragraph.Kind.HEADING)
                ? Headings.level(next.text()).orElse(0)
                : 0;
        return below > 0 ? below - 1 : LOWEST;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(2, text.length()));
    }
}
