package io.chainatlas.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what each line is, so that what is no text is neither joined to text nor read as a sentence:
 *
 * <ul>
 *   <li>a line of the {@linkplain Contents table of contents};
 *   <li>a row of a table, as {@link Lines} found it;
 *   <li>a caption: 表, 图 or 专栏 with a number, short and without a full stop;
 *   <li>an image: a line that is a file name. Boxes of some plans are pictures of which the text kept only the name;
 *   <li>a heading with a number, see {@link Headings};
 *   <li>a cell: some tables come one cell a line without any tab. After the caption of a table every line is a cell, until a heading, an image, a note (注) or a line that ends as a sentence;
 *   <li>text, which is all the rest.
 * </ul>
 */
final class Kinds {
    private static final Pattern CAPTION = Pattern.compile("(表|图|专栏)\\p{Nd}+");

    private final Contents contents = new Contents();
    private boolean tableOfCells;

    private Kinds() {}

    static List<Block> of(List<Lines.Line> lines) {
        Kinds kinds = new Kinds();
        List<Block> blocks = new ArrayList<>();
        for (Lines.Line line : lines) {
            if (kinds.contents.hold(line.text())) {
                blocks.add(new Block(Paragraph.Kind.CONTENTS, line.text()));
            } else if (line.row()) {
                blocks.add(new Block(Paragraph.Kind.TABLE, line.text()));
            } else {
                blocks.add(new Block(kinds.of(line.text()), line.text()));
            }
        }
        return blocks;
    }

    private Paragraph.Kind of(String line) {
        Paragraph.Kind kind = Paragraph.Kind.TEXT;
        if (CAPTION.matcher(line).lookingAt() && line.length() <= Headings.LONGEST && !line.endsWith("。")) {
            kind = Paragraph.Kind.CAPTION;
        } else if (line.endsWith(".png")) {
            kind = Paragraph.Kind.IMAGE;
        } else if (Headings.numbered(line)) {
            kind = Paragraph.Kind.HEADING;
        } else if (tableOfCells && !line.startsWith("注") && !line.endsWith("。") && !line.endsWith("：")) {
            kind = Paragraph.Kind.TABLE;
        }
        tableOfCells = kind == Paragraph.Kind.TABLE || (kind == Paragraph.Kind.CAPTION && line.startsWith("表"));
        return kind;
    }
}
