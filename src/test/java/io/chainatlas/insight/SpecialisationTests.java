package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chainatlas.insight.FirmCounts.Place;
import io.chainatlas.insight.FirmCounts.Table;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The formulas against a table that can be computed by hand: five zones, three chains, 225 firms, of them 70, 60 and 95 of each chain. */
class SpecialisationTests {
    private static final Offset<Double> EXACT = within(1e-12);

    private static final Table TABLE = new Table(new TreeMap<>(Map.of(
            "zone:甲", zone(Map.of("储能", 30, "氢能", 30)),
            "zone:乙", zone(Map.of("储能", 20, "氢能", 20)),
            "zone:丙", zone(Map.of("储能", 10, "装备", 40)),
            "zone:丁", zone(Map.of("氢能", 10, "装备", 40)),
            "zone:戊", zone(Map.of("储能", 10, "装备", 15)))));

    private static Place zone(Map<String, Integer> firms) {
        return new Place(true, Set.of(), firms);
    }

    private static Place place(String id) {
        return Objects.requireNonNull(TABLE.place(id));
    }

    @Test
    void theLocationQuotientComparesTwoShares() {
        assertThat(Specialisation.quotient(TABLE, place("zone:甲"), "储能")).isCloseTo((30.0 / 60) / (70.0 / 225), EXACT);
        assertThat(Specialisation.quotient(TABLE, place("zone:丁"), "储能")).isEqualTo(0);
        assertThat(Specialisation.quotient(TABLE, place("zone:甲"), "无人有")).isNull();
    }

    @Test
    void theConcentrationIsTheSumOfSquaredShares() {
        assertThat(Specialisation.concentration(TABLE, "储能")).isCloseTo((900 + 400 + 100 + 100) / 4900.0, EXACT);
        assertThat(Specialisation.concentration(TABLE, "无人有")).isNull();
    }

    @Test
    void chainsAreNearWhereTheSameZonesAreStrongInBoth() {
        // Strong in 储能 are 甲, 乙, 戊; in 氢能 甲, 乙; in 装备 丙, 丁, 戊.
        Map<String, Double> near = Specialisation.proximity(TABLE, "储能");
        assertThat(near.get("氢能")).isCloseTo(2.0 / 3, EXACT);
        assertThat(near.get("装备")).isCloseTo(1.0 / 3, EXACT);
        assertThat(near).doesNotContainKey("储能");
    }

    @Test
    void theDensityIsTheShareOfNearChainsInWhichThePlaceIsStrong() {
        assertThat(Specialisation.density(TABLE, place("zone:丙"), "储能")).isCloseTo(1.0 / 3, EXACT);
        assertThat(Specialisation.density(TABLE, place("zone:甲"), "储能")).isCloseTo(2.0 / 3, EXACT);
        assertThat(Specialisation.density(TABLE, place("zone:戊"), "氢能")).isCloseTo(1, EXACT);
    }

    @Test
    void aFirmIsCountedOnceThoughItsPlaceLiesInAnother() {
        Table nested = new Table(new TreeMap<>(Map.of(
                "region:全市", new Place(false, Set.of(), Map.of("储能", 100)),
                "zone:甲", new Place(true, Set.of("region:全市"), Map.of("储能", 60)),
                "zone:甲内园", new Place(true, Set.of("zone:甲", "region:全市"), Map.of("储能", 20)))));
        assertThat(nested.firms("储能")).isEqualTo(100);
        assertThat(nested.zones()).containsOnlyKeys("zone:甲");
        assertThat(Specialisation.concentration(nested, "储能")).isEqualTo(1);
    }
}
