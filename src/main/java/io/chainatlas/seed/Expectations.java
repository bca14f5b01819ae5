package io.chainatlas.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The bounds of how many rows each file holds, in {@code expectations.yaml}: {@code nodes/company.csv: {min: 100, max: 400}}. They catch a file that was cut off or doubled. A folder without the file
 * expects nothing.
 */
final class Expectations {
    private static final String FILE = "expectations.yaml";

    private Expectations() {}

    static void check(Path folder, Findings findings) {
        Path path = folder.resolve(FILE);
        if (!Files.exists(path)) {
            return;
        }
        try {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(path, StandardCharsets.UTF_8));
            if (!(read instanceof Map<?, ?> bounds)) {
                findings.add(FILE, 0, "", "holds no bounds; a line is nodes/company.csv: {min: 1, max: 500}");
                return;
            }
            bounds.forEach((file, bound) -> check(folder, String.valueOf(file), bound, findings));
        } catch (YAMLException e) {
            findings.add(
                    FILE,
                    0,
                    "",
                    "is not valid YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path folder, String file, Object bound, Findings findings) {
        if (!(bound instanceof Map<?, ?> map)
                || !(map.get("min") instanceof Integer min)
                || !(map.get("max") instanceof Integer max)) {
            findings.add(FILE, 0, file, "needs whole numbers min and max");
            return;
        }
        if (!Files.exists(folder.resolve(file))) {
            findings.add(file, 0, "", "is missing; " + FILE + " expects " + min + " to " + max + " rows");
            return;
        }
        int rows =
                Table.read(folder, folder.resolve(file), new Findings()).rows().size();
        if (rows < min || rows > max) {
            findings.add(file, 0, "", "has " + rows + " rows; " + FILE + " expects " + min + " to " + max);
        }
    }
}
