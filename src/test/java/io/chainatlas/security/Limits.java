package io.chainatlas.security;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits for tests. */
final class Limits {
    private Limits() {}

    /** The limits of a program that nobody has configured. */
    static LimitProperties standard() {
        return new Binder(new MapConfigurationPropertySource()).bindOrCreate("atlas.limits", LimitProperties.class);
    }
}
