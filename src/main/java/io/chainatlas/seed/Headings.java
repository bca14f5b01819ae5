package io.chainatlas.seed;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of headings and the level that each way of numbering has in official plans, from 0: 第一篇, 第一章, 第一节, 一、 (一) 1. (1). A heading is a line with such a number that is short and does not end
 * as a sentence; a numbered line that is long or ends as one is text, and is often the only text of its section.
 */
final class Headings {
    /** What ends a sentence, or a part of it. */
    static final String SENTENCE_ENDS = "。；：！？:;…!?";

    /** No heading has more characters. */
    static final int LONGEST = 45;

    private static final String NUMERAL = "[一二三四五六七八九十]+";
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("第" + NUMERAL + "篇"),
            Pattern.compile("第" + NUMERAL + "章"),
            Pattern.compile("第" + NUMERAL + "节"),
            Pattern.compile(NUMERAL + "、"),
            Pattern.compile("[（(]?" + NUMERAL + "[）)]"),
            Pattern.compile("\\p{Nd}+[、.．]"),
            Pattern.compile("[（(]\\p{Nd}+[）)]"));

    private Headings() {}

    /** The level of a line's number; empty where it begins with none. */
    static OptionalInt level(String line) {
        for (int level = 0; level < NUMBERS.size(); level++) {
            if (NUMBERS.get(level).matcher(line).lookingAt()) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    /** A heading without its number. */
    static String withoutNumber(String heading) {
        for (Pattern number : NUMBERS) {
            Matcher matcher = number.matcher(heading);
            if (matcher.lookingAt()) {
                return heading.substring(matcher.end()).strip();
            }
        }
        return heading;
    }

    /** Whether a line is a heading with a number. */
    static boolean numbered(String line) {
        return line.length() <= LONGEST
                && level(line).isPresent()
                && (SENTENCE_ENDS + "，").indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
