package io.chainatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What a page may load and where it may connect to, told to the web browser in a header. The tools are not ours, so it is this, and not their code, that keeps them from asking other hosts; to ours it is a second lock.
 *
 * @param header the content security policy
 */
record PagesPolicy(String header) implements HandlerInterceptor {
    // The tools put style elements into their pages and draw icons from data; charts style the hints that they show.
    private static final String COMMON = "default-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; ";
    private static final String FRAMED_BY_NOBODY = "frame-ancestors 'none'; ";

    /**
     * For the explorer, whose one script that is no file is its import map: browsers take no other.
     *
     * @param importMap the text of that script, to the letter
     */
    static PagesPolicy explorer(String importMap) {
        return new PagesPolicy(
                COMMON + FRAMED_BY_NOBODY + "script-src 'self' 'sha256-" + sha256(importMap) + "'; frame-src 'self'");
    }

    /** For GraphiQL, whose style sheet holds its fonts as data, and which the explorer shows in a frame. */
    static PagesPolicy graphiQl() {
        return new PagesPolicy(COMMON + "frame-ancestors 'self'; font-src 'self' data:");
    }

    /**
     * For the Neo4j Browser, which talks Bolt over a web socket.
     *
     * @param bolt where the graph's Bolt is; besides it, any Bolt of the user's own machine may be connected to
     */
    static PagesPolicy neo4jBrowser(URI bolt) {
        String scheme = bolt.getScheme().contains("+s") ? "wss" : "ws";
        int port = bolt.getPort() < 0 ? 7687 : bolt.getPort();
        return new PagesPolicy(COMMON + FRAMED_BY_NOBODY + "connect-src 'self' ws://127.0.0.1:* ws://localhost:* "
                + scheme + "://" + bolt.getHost() + ":" + port);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", header);
        return true;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
