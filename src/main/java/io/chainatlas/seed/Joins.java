package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins what a page break or a box tore apart. Texts taken from printed pages break a sentence, and even a word, where a page ends; a fact in it would then have its place in two paragraphs, or its name in
 * none.
 *
 * <p>A line of text goes on with the text before it, if that does not end as a sentence and gives a sign of being unfinished:
 *
 * <ul>
 *   <li>it stands directly under a heading and has a comma, so it is no heading itself;
 *   <li>or it is long, and does not end with a closing quotation mark or bracket;
 *   <li>or it has a full stop inside, so it is a paragraph;
 *   <li>or it ends with a word that needs an object, or with a comma.
 * </ul>
 *
 * <p>A line that begins with a dash is an item of a list and begins a paragraph of its own.
 */
final class Joins {
    private static final int LONG = 50;
    private static final Pattern NEEDS_MORE = Pattern.compile("(聚焦|围绕|推动|推进|加强|以及|[和与及的等在、，,])$");

    private Joins() {}

    static List<Block> join(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && goesOn(joined, block)) {
                joined.set(last, new Block(Paragraph.Kind.TEXT, joined.get(last).text() + block.text()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private static boolean goesOn(List<Block> before, Block block) {
        int last = before.size() - 1;
        Block previous = before.get(last);
        if (!block.is(Paragraph.Kind.TEXT)
                || !previous.is(Paragraph.Kind.TEXT)
                || block.text().startsWith("——")
                || Headings.SENTENCE_ENDS.indexOf(previous.last()) >= 0) {
            return false;
        }
        String text = previous.text();
        boolean underHeading = last > 0 && before.get(last - 1).is(Paragraph.Kind.HEADING);
        return (underHeading && text.contains("，"))
                || (text.length() >= LONG && "”）)".indexOf(previous.last()) < 0)
                || text.contains("。")
                || NEEDS_MORE.matcher(text).find();
    }
}
