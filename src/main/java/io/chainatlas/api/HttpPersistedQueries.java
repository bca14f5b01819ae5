package io.chainatlas.api;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The documents that clients have sent together with their hashes, the ones used last, up to a number and a total length. They are gone with the program. */
@Component
class HttpPersistedQueries {
    private static final int CHARACTERS = 8_000_000;

    private final Map<String, String> documents = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;
    private int characters;

    HttpPersistedQueries(HttpProperties properties) {
        this.most = properties.persistedQueries();
    }

    /** The document of a hash; null if none is remembered. */
    synchronized @Nullable String find(String hash) {
        return documents.get(hash);
    }

    /** Remembers a document by its hash. */
    synchronized void put(String hash, String document) {
        if (documents.putIfAbsent(hash, document) == null) {
            characters += document.length();
        }
        Iterator<String> eldest = documents.values().iterator();
        while (documents.size() > most || characters > CHARACTERS) {
            characters -= eldest.next().length();
            eldest.remove();
        }
    }

    synchronized int size() {
        return documents.size();
    }
}
