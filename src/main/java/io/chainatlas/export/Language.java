package io.chainatlas.export;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a file's headings and sentences; names stay as printed. */
public enum Language {
    ZH,
    EN;

    /** The language by its tag; Chinese where none is given. Throws {@link IllegalArgumentException} for any other. */
    public static Language of(@Nullable String tag) {
        if (tag == null || tag.isEmpty()) {
            return ZH;
        }
        try {
            return valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("lang is " + tag + "; it may be zh or en", e);
        }
    }

    String of(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** The key of a {@code Wording}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
