package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconTests {
    private static final Lexicon FIRST = new Lexicon(Map.of("构建", "PLANNED", "引进", "WANTED"));

    @Test
    void takesAVerbThatItDoesNotHoldForAMention() {
        assertThat(FIRST.state("构建")).isEqualTo("PLANNED");
        assertThat(FIRST.state("构建并发展")).isEqualTo("MENTIONED");
        assertThat(FIRST.state("")).isEqualTo("MENTIONED");
    }

    @Test
    void readsAVerbAsTheLaterFolderHasIt() {
        Lexicon both = FIRST.and(new Lexicon(Map.of("构建", "PRIORITY", "谋划", "EXPLORATORY")));
        assertThat(both.state("构建")).isEqualTo("PRIORITY");
        assertThat(both.state("引进")).isEqualTo("WANTED");
        assertThat(both.state("谋划")).isEqualTo("EXPLORATORY");
        assertThat(FIRST.state("构建")).isEqualTo("PLANNED");
    }
}
