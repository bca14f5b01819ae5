package io.chainatlas.seed;

import io.chainatlas.model.Property;
import io.chainatlas.model.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a value as its property's type has it. */
final class Values {
    private final Vocabulary vocabulary;
    private final Findings findings;

    Values(Vocabulary vocabulary, Findings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    /** The value of a property in a row; null where there is none or it is wrong, which is then found. */
    @Nullable
    Object of(Property property, Table.Row row) {
        if (property.list()) {
            return row.list(property.name());
        }
        String text = row.get(property.name());
        if (text.isEmpty()) {
            if (property.required()) {
                findings.add(row, property.name(), "is empty; " + property.name() + " is required");
            }
            return null;
        }
        if (property.enumeration()) {
            return oneOf(row, property.name(), text, property.type());
        }
        return switch (property.type()) {
            case "Int" -> integer(row, property.name(), text);
            case "Float" -> decimal(row, property.name(), text);
            case "Date" -> date(row, property.name(), text);
            default -> text;
        };
    }

    /** The text, if the enumeration has it. */
    @Nullable
    String oneOf(Table.Row row, String column, String text, String enumeration) {
        List<String> allowed = vocabulary.enums().getOrDefault(enumeration, List.of());
        if (allowed.contains(text)) {
            return text;
        }
        findings.add(row, column, "is '" + text + "'; allowed are " + String.join(", ", allowed));
        return null;
    }

    @Nullable
    Long integer(Table.Row row, String column, String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            findings.add(row, column, "is '" + text + "'; a whole number such as 2025 is needed");
            return null;
        }
    }

    private @Nullable Double decimal(Table.Row row, String column, String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        findings.add(row, column, "is '" + text + "'; a number such as 10.08 is needed, without unit or separators");
        return null;
    }

    @Nullable
    LocalDate date(Table.Row row, String column, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            findings.add(row, column, "is '" + text + "'; a day such as 2021-05-11 is needed");
            return null;
        }
    }
}
