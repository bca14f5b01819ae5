package io.chainatlas.insight;

import io.chainatlas.insight.FirmCounts.Place;
import io.chainatlas.insight.FirmCounts.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The formulas over firm counts. Each gives null where it would divide by nothing. */
final class Specialisation {
    private Specialisation() {}

    /** The location quotient: how much more of a place's firms are of a chain than of all firms. */
    static @Nullable Double quotient(Table table, Place place, String chain) {
        double all = table.firms();
        double ofChain = table.firms(chain);
        return place.all() == 0 || ofChain == 0 ? null : ((double) place.of(chain) / place.all()) / (ofChain / all);
    }

    /** The sum of the squared shares of zones in a chain. */
    static @Nullable Double concentration(Table table, String chain) {
        double all = table.zones().values().stream().mapToInt(p -> p.of(chain)).sum();
        return all == 0
                ? null
                : table.zones().values().stream()
                        .mapToDouble(p -> p.of(chain) / all)
                        .map(s -> s * s)
                        .sum();
    }

    /** How near a chain is to others: to each the lesser of the shares of zones that are strong in the one among those strong in the other. */
    static Map<String, Double> proximity(Table table, String chain) {
        Map<String, Set<String>> strong = strong(table);
        Set<String> own = strong.getOrDefault(chain, Set.of());
        Map<String, Double> near = new LinkedHashMap<>();
        strong.forEach((other, zones) -> {
            if (!other.equals(chain)) {
                double both = own.stream().filter(zones::contains).count();
                int most = Math.max(own.size(), zones.size());
                near.put(other, most == 0 ? 0 : both / most);
            }
        });
        return near;
    }

    /** The share that chains in which a place is strong have in all that are near the chain. */
    static @Nullable Double density(Table table, Place place, String chain) {
        double all = 0;
        double here = 0;
        for (Map.Entry<String, Double> near : proximity(table, chain).entrySet()) {
            all += near.getValue();
            here += strong(table, place, near.getKey()) ? near.getValue() : 0;
        }
        return all == 0 ? null : here / all;
    }

    static boolean strong(Table table, Place place, String chain) {
        Double quotient = quotient(table, place, chain);
        return quotient != null && quotient >= 1;
    }

    /** The zones that are strong in each chain. */
    private static Map<String, Set<String>> strong(Table table) {
        Map<String, Set<String>> strong = new LinkedHashMap<>();
        for (String chain : table.chains()) {
            List<String> zones = new ArrayList<>();
            table.zones().forEach((id, p) -> {
                if (strong(table, p, chain)) {
                    zones.add(id);
                }
            });
            strong.put(chain, Set.copyOf(zones));
        }
        return strong;
    }
}
