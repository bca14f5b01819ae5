package io.chainatlas;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.ClassUtils;
import org.springframework.util.unit.DataSize;

/** Tells which configuration key is not known and which there are, or which value a key cannot have and what it takes. */
final class BindFailures {
    private BindFailures() {}

    static FailureAnalysis analysis(BindException bind, Throwable failure) {
        if (bind.getCause() instanceof UnboundConfigurationPropertiesException unbound) {
            return unknown(bind, unbound, failure);
        }
        ConfigurationProperty property = bind.getProperty();
        String takes = takes(bind.getTarget().getType().resolve(Object.class));
        return new FailureAnalysis(
                bind.getName() + " cannot be '" + (property == null ? "" : property.getValue()) + "'",
                takes == null ? "The README says what each configuration key takes." : "It takes " + takes + ".",
                failure);
    }

    private static FailureAnalysis unknown(
            BindException bind, UnboundConfigurationPropertiesException unbound, Throwable failure) {
        List<String> wrong = unbound.getUnboundProperties().stream()
                .map(p -> p.getName().toString())
                .toList();
        List<String> known = keys(
                        bind.getName() + ".", bind.getTarget().getType().resolve(Object.class))
                .toList();
        String group = bind.getName() + ".";
        String guess = wrong.stream()
                .map(w -> ConfigurationKeys.nearest(
                                w.substring(group.length()),
                                known.stream()
                                        .map(k -> k.substring(group.length()))
                                        .toList())
                        .orElse(null))
                .filter(Objects::nonNull)
                .map(k -> group + k)
                .distinct()
                .collect(Collectors.joining(", "));
        return new FailureAnalysis(
                "unknown configuration key " + String.join(", ", wrong),
                "There are " + String.join(", ", known) + (guess.isEmpty() ? "" : "; did you mean " + guess + "?"),
                failure);
    }

    /** The keys that a group's record takes. */
    private static Stream<String> keys(String prefix, Class<?> group) {
        return !group.isRecord()
                ? Stream.of()
                : Arrays.stream(group.getRecordComponents()).flatMap(c -> {
                    String key = prefix + DataObjectPropertyName.toDashedForm(c.getName());
                    return c.getType().isRecord() ? keys(key + ".", c.getType()) : Stream.of(key);
                });
    }

    private static @Nullable String takes(Class<?> type) {
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (boxed == Integer.class || boxed == Long.class) {
            return "a whole number";
        }
        if (boxed == Boolean.class) {
            return "true or false";
        }
        if (boxed == Duration.class) {
            return "a time, such as 10s";
        }
        if (boxed == DataSize.class) {
            return "a size, such as 256KB";
        }
        return null;
    }
}
