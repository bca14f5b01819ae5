package io.chainatlas.seed;

import static io.chainatlas.seed.Paragraph.Kind.CAPTION;
import static io.chainatlas.seed.Paragraph.Kind.CONTENTS;
import static io.chainatlas.seed.Paragraph.Kind.HEADING;
import static io.chainatlas.seed.Paragraph.Kind.IMAGE;
import static io.chainatlas.seed.Paragraph.Kind.TABLE;
import static io.chainatlas.seed.Paragraph.Kind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTests {
    @Test
    void tellsABoxOfWhichOnlyTheImageIsLeft() {
        assertThat(kinds("专栏3 重点码头\nbox-3.png\n码头由三家单位共建。")).containsExactly(CAPTION, IMAGE, TEXT);
    }

    @Test
    void takesALineAfterTheCaptionOfATableForACell() {
        assertThat(kinds("表2 泊位\n名称\n数量\n东港\n12\n注：含在建\n以上泊位"))
                .containsExactly(CAPTION, TABLE, TABLE, TABLE, TABLE, TEXT, TEXT);
    }

    @Test
    void endsATableOfCellsAtAHeadingAnImageOrASentence() {
        assertThat(kinds("表2 泊位\n东港\n一、航道\n西港")).containsExactly(CAPTION, TABLE, HEADING, TEXT);
        assertThat(kinds("表2 泊位\n东港\na.png\n西港")).containsExactly(CAPTION, TABLE, IMAGE, TEXT);
        assertThat(kinds("表2 泊位\n东港\n泊位共两处。\n西港")).containsExactly(CAPTION, TABLE, TEXT, TEXT);
    }

    @Test
    void takesNoLineAfterTheCaptionOfAFigureForACell() {
        assertThat(kinds("图2 港区布局\n东港")).containsExactly(CAPTION, TEXT);
    }

    @Test
    void takesASentenceAboutATableForText() {
        assertThat(kinds("表2列出了东港的全部泊位。")).containsExactly(TEXT);
    }

    @Test
    void tellsRowsAndContents() {
        assertThat(kinds("目录\n一、码头 5\n一、码头\n东港\t12")).containsExactly(CONTENTS, CONTENTS, HEADING, TABLE);
    }

    private static List<Paragraph.Kind> kinds(String text) {
        return Kinds.of(Lines.of(text)).stream().map(Block::kind).toList();
    }
}
