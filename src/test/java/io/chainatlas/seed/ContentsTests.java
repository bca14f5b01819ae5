package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentsTests {
    @Test
    void endsBeforeTheFirstEntryThatComesAgain() {
        assertThat(held("海港规划", "目录", "一、码头", "二、航道", "一、码头", "二、航道"))
                .containsExactly(false, true, true, true, false, false);
    }

    @Test
    void holdsPageNumbersBehindEntriesAndOnTheirOwn() {
        assertThat(held("目录", "一、码头5", "二、航道", "5", "三、堆场", "5", "一、码头", "5"))
                .containsExactly(true, true, true, true, true, true, false, false);
    }

    @Test
    void isThereOnlyAfterItsTitle() {
        assertThat(held("一、码头", "5", "一、码头")).containsExactly(false, false, false);
    }

    private static Stream<Boolean> held(String... lines) {
        Contents contents = new Contents();
        return Stream.of(lines).map(contents::hold);
    }
}
