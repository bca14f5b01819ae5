package io.chainatlas.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacktrackingTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a|a*)*b",
                "(?:x+x+)+y",
                "([a-z]+)*",
                ".*.*x",
                ".*.*.*.*x",
                ".*(.*)x",
                ".*[^q].*",
                "\\w+\\w+x",
                ".*a?.*",
                ".*a{0,3}.*",
                ".{0,500}.{0,500}",
                ".*a.*b.*c.*d.*",
                "[]a]*[b]*",
                ".*\\p{L}.*",
                ".*^.*"
            })
    void whatMayTakeForeverIsRefused(String pattern) {
        assertThat(Backtracking.of(pattern)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".*",
                ".+(材料|科技)",
                ".*鞍山.*钢铁.*",
                "荣信.*",
                "(?i).*abc.*",
                "[a-z]+-[0-9]+",
                "\\d{4}年.*",
                ".*\\..*",
                "^磁.*磁$",
                "a{2}b{3}.*",
                ".*\\Q(x)\\E.*",
                "",
                "鞍山.*|大连.*",
                "[\\]x]*a"
            })
    void whatPeopleWriteIsNot(String pattern) {
        Pattern valid = Pattern.compile(pattern);
        assertThat(Backtracking.of(pattern)).isNull();
        // Nor does it take forever: a paragraph as long as the longest, which it fits but for the last sign.
        String text = "鞍山钢铁磁材料科技ab-.(x)".repeat(200) + "\n";
        assertThat(CompletableFuture.supplyAsync(() -> valid.matcher(text).matches()))
                .succeedsWithin(Duration.ofSeconds(TimeUnit.MINUTES.toSeconds(1)))
                .isEqualTo(valid.matcher(text).matches());
    }
}
