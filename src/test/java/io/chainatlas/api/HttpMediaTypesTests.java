package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class HttpMediaTypesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                                                       | application/json
                    application/*                                                             | application/json
                    text/html, application/xhtml+xml, */*;q=0.8                               | application/json
                    application/json                                                          | application/json
                    application/json; charset=UTF-8                                           | application/json
                    application/graphql-response+json                                         | application/graphql-response+json
                    application/graphql-response+json, application/json;q=0.9                 | application/graphql-response+json
                    application/graphql-response+json;q=0.5, application/json                 | application/json
                    application/graphql-response+json, application/json                       | application/graphql-response+json
                    application/json, application/graphql-response+json                       | application/json
                    */*, application/graphql-response+json                                    | application/graphql-response+json
                    application/json;q=0, */*                                                 | application/graphql-response+json
                    """)
    void takesWhatTheClientLikesBest(String accept, String type) {
        assertThat(HttpMediaTypes.accepted(List.of(accept))).hasToString(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json;q=0",
                "application/json;charset=gbk",
                "nonsense",
                "image/*, text/*"
            })
    void refusesWhatItCannotWrite(String accept) {
        assertThatExceptionOfType(HttpRefusal.class)
                .isThrownBy(() -> HttpMediaTypes.accepted(List.of(accept)))
                .satisfies(e -> assertThat(e.status()).isEqualTo(HttpStatus.NOT_ACCEPTABLE));
    }
}
