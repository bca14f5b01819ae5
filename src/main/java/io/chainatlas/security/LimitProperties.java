package io.chainatlas.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * What a request may cost.
 *
 * @param pageSize the most that {@code limit}, {@code first} and {@code last} may ask for, and what they are where none is given
 * @param offset the most that {@code offset} may leave out
 * @param time the time for the statements of an operation; they are ended in the database
 * @param sideBySide how many threads there are to read root fields side by side, beside those of the requests
 * @param depth the depth of a selection; what lies below an introspection field does not count
 * @param aliases how many aliases an operation may have, those of its fragments counted each time they are used
 * @param rootFields how many root fields an operation may have
 * @param tokens how many tokens a document may have
 * @param directives how many directives a document may have
 * @param fields how many fields an operation may have, those of its fragments counted each time they are used
 * @param repeats how often one selection may name the same field or fragment
 * @param inputDepth how deep the objects of an input may lie in each other, among the arguments and among the variables
 * @param inputObjects how many objects an input may have, among the arguments and among the variables; lists of names or numbers do not count
 * @param cost about how many objects an operation may return
 * @param assumedPage how many items a list without bounds counts for in the cost; one at the root counts for {@code assumedRootPage}
 * @param assumedRootPage how many items a list without bounds counts for in the cost if it is a root field
 * @param requestSize the size of a request's body
 * @param concurrent how many requests may run at once; one more is turned away with 503
 * @param rate how many requests a minute one client address may make, in a burst or evenly; 0 for any number
 */
@ConfigurationProperties(prefix = "atlas.limits", ignoreUnknownFields = false)
public record LimitProperties(
        @DefaultValue("1000") int pageSize,
        @DefaultValue("100000") int offset,
        @DefaultValue("30s") Duration time,
        @DefaultValue("16") int sideBySide,
        @DefaultValue("15") int depth,
        @DefaultValue("50") int aliases,
        @DefaultValue("20") int rootFields,
        @DefaultValue("10000") int tokens,
        @DefaultValue("50") int directives,
        @DefaultValue("5000") int fields,
        @DefaultValue("30") int repeats,
        @DefaultValue("14") int inputDepth,
        @DefaultValue("300") int inputObjects,
        @DefaultValue("100000") long cost,
        @DefaultValue("4") int assumedPage,
        @DefaultValue("100") int assumedRootPage,
        @DefaultValue("256KB") DataSize requestSize,
        @DefaultValue("64") int concurrent,
        @DefaultValue("0") int rate) {
    public LimitProperties {
        atLeast(1, "page-size", pageSize);
        atLeast(0, "offset", offset);
        atLeast(1, "time", time.toMillis());
        atLeast(1, "depth", depth);
        atLeast(0, "aliases", aliases);
        atLeast(1, "root-fields", rootFields);
        atLeast(1, "tokens", tokens);
        atLeast(0, "directives", directives);
        atLeast(1, "fields", fields);
        atLeast(1, "repeats", repeats);
        atLeast(1, "input-depth", inputDepth);
        atLeast(1, "input-objects", inputObjects);
        atLeast(1, "cost", cost);
        atLeast(1, "assumed-page", assumedPage);
        atLeast(1, "assumed-root-page", assumedRootPage);
        atLeast(1, "request-size", requestSize.toBytes());
        atLeast(1, "concurrent", concurrent);
        atLeast(0, "rate", rate);
    }

    /** A limit below its least would turn every request away, or none. */
    private static void atLeast(long least, String key, long value) {
        if (value < least) {
            throw new InvalidConfigurationPropertyValueException(
                    "atlas.limits." + key, value, "It takes " + least + " or more.");
        }
    }
}
