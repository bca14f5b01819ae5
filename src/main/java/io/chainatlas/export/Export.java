package io.chainatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be taken away as a table.
 *
 * @param name the name in the address, and of the file {@code exports/<name>.graphql} that asks for it
 * @param root the root field
 * @param rows the path from the root field to the rows
 */
public record Export(String name, String zh, String en, String root, String rows, List<Column> columns) {
    /** The size of the pages in which an answer is fetched, which keeps each below the limit on cost. */
    public static final int PAGE = 50;

    /** The export of that name, or null. */
    public static @Nullable Export of(String name) {
        return Exports.ALL.get(name);
    }

    /** The names there are. */
    public static List<String> names() {
        return List.copyOf(Exports.ALL.keySet());
    }

    /** The operation. */
    public String document() {
        return document(name);
    }

    static String document(String name) {
        try (InputStream in =
                Objects.requireNonNull(Export.class.getResourceAsStream("/exports/" + name + ".graphql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows there are in all, as a page says. */
    public int total(Map<String, Object> data) {
        Object total = Data.all(data, root + ".totalCount").stream().findFirst().orElse(0);
        return ((Number) total).intValue();
    }

    /** The table of the pages of an answer. */
    public Table table(List<Map<String, Object>> pages, Map<String, Object> variables, Language language) {
        List<Map<String, Object>> all = pages.stream()
                .flatMap(p -> Data.objects(p, root + "." + rows).stream())
                .toList();
        Object first = pages.isEmpty()
                ? Map.of()
                : Objects.requireNonNullElse(pages.get(0).get(root), Map.of());
        return Table.of(
                language.of(zh, en), columns, all, Provenances.lines(first, document(), variables, language), language);
    }
}
