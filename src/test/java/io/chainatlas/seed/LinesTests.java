package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.seed.Lines.Line;
import org.junit.jupiter.api.Test;

class LinesTests {
    @Test
    void putsARowOfOneCellALineTogether() {
        assertThat(Lines.of("\t指标\n\t单位\n\n\t产值\n\t\n\t12\n \n正文"))
                .containsExactly(new Line("指标|单位", true), new Line("产值||12", true), new Line("正文", false));
    }

    @Test
    void goesOnWithACellThatBreaksItsLine() {
        assertThat(Lines.of("\t研发投入\n占比\n\t3%\n\n")).containsExactly(new Line("研发投入占比|3%", true));
    }

    @Test
    void readsARowWithTabsBetweenItsCells() {
        assertThat(Lines.of("产值\t\t亿元\t 12 \n增速\t%"))
                .containsExactly(new Line("产值||亿元|12", true), new Line("增速|%", true));
    }

    @Test
    void takesNoTabAtTheEndsForARow() {
        assertThat(Lines.of("  \t港口\t\n港口\t\u00A0")).containsExactly(new Line("港口", false), new Line("港口", false));
    }

    @Test
    void readsEveryKindOfLineEnd() {
        assertThat(Lines.of("甲\r\n乙\r丙\n\n"))
                .containsExactly(new Line("甲", false), new Line("乙", false), new Line("丙", false));
    }
}
