package io.chainatlas.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of a seed as the import's statements take it, with a fingerprint of all it says. */
final class Fingerprint {
    private Fingerprint() {}

    static Map<String, Object> row(String id, String group, Map<String, Object> properties, List<Locator> evidence) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", id);
        row.put("group", group);
        row.put("properties", properties);
        row.put("locators", evidence.stream().map(Locator::toString).toList());
        row.put(
                "evidence",
                evidence.stream()
                        .map(e -> Map.of("passage", e.passage(), "start", e.start(), "end", e.end()))
                        .toList());
        row.put("seed", of(spelled(List.of(group, spelled(properties), evidence))));
        return row;
    }

    /** A value with the length of each part before it, so that no two values are spelled alike. */
    private static String spelled(Object value) {
        if (value instanceof Map<?, ?> map) {
            return spelled(new TreeMap<>(map)
                    .entrySet().stream()
                            .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                            .toList());
        }
        String text = value instanceof List<?> list
                ? list.stream().map(Fingerprint::spelled).collect(Collectors.joining("", "[", "]"))
                : value.toString();
        return text.length() + ":" + text;
    }

    private static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
