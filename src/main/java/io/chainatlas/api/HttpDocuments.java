package io.chainatlas.api;

import io.chainatlas.security.DocumentHash;
import io.chainatlas.security.TrustedDocuments;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the document of a request, which may give its hash instead: one of the trusted documents if there are such, else one that was sent before. */
@Component
class HttpDocuments {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final HttpPersistedQueries persisted;
    private final @Nullable TrustedDocuments trusted;

    HttpDocuments(HttpPersistedQueries persisted, ObjectProvider<TrustedDocuments> trusted) {
        this.persisted = persisted;
        this.trusted = trusted.getIfAvailable();
    }

    String of(HttpQuestion question) {
        String hash = hash(question);
        String query = question.query();
        if (query == null) {
            return known(hash);
        }
        if (hash != null && !DocumentHash.of(query).equals(hash)) {
            throw HttpRefusal.badRequest("the SHA-256 of query is " + DocumentHash.of(query)
                    + ", and extensions.persistedQuery.sha256Hash says " + hash);
        }
        if (trusted != null && !trusted.holds(query)) {
            throw notTrusted();
        }
        if (hash != null && trusted == null) {
            persisted.put(hash, query);
        }
        return query;
    }

    private String known(@Nullable String hash) {
        if (hash == null) {
            throw HttpRefusal.badRequest("query is missing");
        }
        if (trusted != null) {
            String document = trusted.find(hash);
            if (document == null) {
                throw notTrusted();
            }
            return document;
        }
        String document = persisted.find(hash);
        if (document == null) {
            // Clients of this protocol know the message by these letters.
            throw new HttpRefusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return document;
    }

    private static @Nullable String hash(HttpQuestion question) {
        Object given = question.extensions().get("persistedQuery");
        if (given == null) {
            return null;
        }
        if (given instanceof Map<?, ?> persisted
                && persisted.get("version") instanceof Integer version
                && version == 1
                && persisted.get("sha256Hash") instanceof String hash
                && SHA256.matcher(hash.toLowerCase(Locale.ROOT)).matches()) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw HttpRefusal.badRequest(
                "extensions.persistedQuery has to be {version: 1, sha256Hash: the SHA-256 of the query in 64 hexadecimal digits}");
    }

    private static HttpRefusal notTrusted() {
        return new HttpRefusal(ErrorCode.FORBIDDEN, LimitsInstrumentation.NOT_TRUSTED);
    }
}
