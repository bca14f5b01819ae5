package io.chainatlas.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a request may cost.
 *
 * @param pageSize the most that {@code limit}, {@code first} and {@code last} may ask for, and what they are where none is given
 * @param offset the most that {@code offset} may leave out
 * @param time the time for the statement of a root field; it is ended in the database
 * @param depth the depth of a selection
 * @param aliases how many aliases an operation may have
 * @param rootFields how many root fields an operation may have
 * @param tokens how many tokens a document may have
 * @param directives how many directives an operation may have
 * @param requestSize the size of a request's body
 */
@ConfigurationProperties(prefix = "atlas.limits", ignoreUnknownFields = false)
public record LimitProperties(
        @DefaultValue("1000") int pageSize,
        @DefaultValue("100000") int offset,
        @DefaultValue("10s") Duration time,
        @DefaultValue("15") int depth,
        @DefaultValue("50") int aliases,
        @DefaultValue("20") int rootFields,
        @DefaultValue("10000") int tokens,
        @DefaultValue("50") int directives,
        @DefaultValue("256KB") DataSize requestSize) {}
