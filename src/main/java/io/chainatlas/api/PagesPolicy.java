package io.chainatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What a page may load and where it may connect to, told to the web browser in a header. The tools are not ours, so it is this, and not their code, that keeps them from asking other hosts.
 *
 * @param header the content security policy
 */
record PagesPolicy(String header) implements HandlerInterceptor {
    // Both tools put style elements into their pages, and draw icons from data.
    private static final String COMMON =
            "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; "
                    + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; ";

    /** For GraphiQL, whose style sheet holds its fonts as data. */
    static PagesPolicy graphiQl() {
        return new PagesPolicy(COMMON + "font-src 'self' data:");
    }

    /**
     * For the Neo4j Browser, which talks Bolt over a web socket.
     *
     * @param bolt where the graph's Bolt is; besides it, any Bolt of the user's own machine may be connected to
     */
    static PagesPolicy neo4jBrowser(URI bolt) {
        String scheme = bolt.getScheme().contains("+s") ? "wss" : "ws";
        int port = bolt.getPort() < 0 ? 7687 : bolt.getPort();
        return new PagesPolicy(COMMON + "connect-src 'self' ws://127.0.0.1:* ws://localhost:* " + scheme + "://"
                + bolt.getHost() + ":" + port);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", header);
        return true;
    }
}
