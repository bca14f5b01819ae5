package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HttpPersistedQueriesTests {
    @Test
    void forgetsWhatWasUsedLongestAgo() {
        HttpPersistedQueries queries = remembering(2);
        queries.put("a", "{a}");
        queries.put("b", "{b}");
        assertThat(queries.find("a")).isEqualTo("{a}");
        queries.put("c", "{c}");

        assertThat(queries.find("b")).isNull();
        assertThat(queries.find("a")).isEqualTo("{a}");
        assertThat(queries.find("c")).isEqualTo("{c}");
    }

    @Test
    void holdsNoMoreThanItsLength() {
        HttpPersistedQueries queries = remembering(1000);
        for (int i = 0; i < 100; i++) {
            queries.put("hash" + i, "x".repeat(200_000));
            queries.put("hash" + i, "x".repeat(200_000));
        }

        assertThat(queries.size()).isEqualTo(40);
    }

    @Test
    void remembersNothingIfItMayNot() {
        HttpPersistedQueries queries = remembering(0);
        queries.put("a", "{a}");

        assertThat(queries.find("a")).isNull();
    }

    private static HttpPersistedQueries remembering(int most) {
        return new HttpPersistedQueries(new HttpProperties(true, null, most, null, new HttpProperties.Cors(List.of())));
    }
}
