package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTests {
    private static final List<Locator> PLACE = List.of(new Locator("north-1", 0, 5));

    @Test
    void staysWhereTheOrderOfPropertiesDiffers() {
        Map<String, Object> turned = new LinkedHashMap<>();
        turned.put("name", "甲");
        turned.put("kind", "PARK");
        Map<String, Object> straight = new LinkedHashMap<>();
        straight.put("kind", "PARK");
        straight.put("name", "甲");
        assertThat(of(turned)).isEqualTo(of(straight));
    }

    @Test
    void changesWithAnythingThatTheRowSays() {
        Map<String, Object> properties = Map.of("name", "甲");
        assertThat(List.of(
                        of(properties),
                        of(Map.of("name", "乙")),
                        of(Map.of("title", "甲")),
                        of(Map.of("name", "甲", "kind", "PARK")),
                        of("Region", properties, PLACE),
                        of("Zone", properties, List.of(new Locator("north-1", 0, 6))),
                        of("Zone", properties, List.of(new Locator("north-2", 0, 5))),
                        of("Zone", properties, List.of())))
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsValuesApartThatAreWrittenAlike() {
        assertThat(of(Map.of("aliases", List.of("甲", "乙")))).isNotEqualTo(of(Map.of("aliases", List.of("甲, 乙"))));
        assertThat(of(Map.of("name", "甲", "title", "乙"))).isNotEqualTo(of(Map.of("name", "甲, title=乙")));
    }

    private static Object of(Map<String, Object> properties) {
        return of("Zone", properties, PLACE);
    }

    private static Object of(String group, Map<String, Object> properties, List<Locator> evidence) {
        return Fingerprint.row("zone:甲", group, properties, evidence).getOrDefault("seed", "");
    }
}
