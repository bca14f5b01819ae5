package io.chainatlas.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An object of the response is a map like any other, to who reads it and to who writes it. */
class ResponseObjectTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ResponseObject object(Map<String, @Nullable Object> like) {
        List<Shape.Member> members = like.keySet().stream()
                .map(key -> new Shape.Member(key, Scalar.ANY, false))
                .toList();
        return new ResponseObject(members, like.values().toArray());
    }

    private static Map<String, @Nullable Object> mixed() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("z", "a \"quoted\" 链\n");
        map.put("nothing", null);
        map.put("whole", 9_007_199_254_740_993L);
        map.put("decimal", 577.0);
        map.put("truth", false);
        map.put("list", Arrays.asList("x", null, 2, List.of(), Map.of("in", 1.5)));
        map.put("a", "");
        return map;
    }

    @Test
    void isTheMapOfItsFieldsInTheirOrder() {
        Map<String, @Nullable Object> like = mixed();
        ResponseObject object = object(like);

        assertThat(object).isEqualTo(like).hasSameHashCodeAs(like);
        assertThat(object.keySet()).containsExactlyElementsOf(like.keySet());
        assertThat(object.get("whole")).isEqualTo(9_007_199_254_740_993L);
        assertThat(object.containsKey("nothing")).isTrue();
        assertThat(object.get("nothing")).isNull();
        assertThat(object.containsKey("other")).isFalse();
        assertThat(object.get("other")).isNull();
    }

    @Test
    void isWrittenAsThatMap() {
        Map<String, @Nullable Object> like = mixed();
        Map<String, @Nullable Object> nested = new LinkedHashMap<>(like);
        nested.put("object", object(like));
        nested.put("objects", List.of(object(like), object(Map.of())));
        Map<String, @Nullable Object> nestedLike = new LinkedHashMap<>(like);
        nestedLike.put("object", like);
        nestedLike.put("objects", List.of(like, Map.of()));

        assertThat(JSON.writeValueAsString(object(nested))).isEqualTo(JSON.writeValueAsString(nestedLike));
        assertThat(JSON.writeValueAsString(Map.of("data", object(like))))
                .isEqualTo(JSON.writeValueAsString(Map.of("data", like)));
    }
}
