package io.chainatlas.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnResource;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriUtils;

/** Serves the explorer, GraphiQL and the Neo4j Browser out of the program's own jars. Spring for GraphQL's page of GraphiQL stays off, because it loads from a network of strangers. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration {
    /** The explorer: {@code static/index.html} and its modules under {@code static/explorer/}, over the files of their libraries' jars. Where it is off, the first page is GraphiQL. */
    @Configuration(proxyBeanMethods = false)
    static class Explorer implements WebMvcConfigurer {
        private static final String[] FILES = {"/index.html", "/explorer/**"};
        private static final Pattern IMPORT_MAP =
                Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

        private final PageProperties pages;

        Explorer(PageProperties pages) {
            this.pages = pages;
        }

        @Override
        public void addViewControllers(ViewControllerRegistry views) {
            if (pages.explorer()) {
                views.addViewController("/").setViewName("forward:/index.html");
                views.addRedirectViewController("/explorer", "/");
                views.addRedirectViewController("/explorer/", "/");
            } else if (pages.graphiql()) {
                views.addRedirectViewController("/", "/graphiql/");
            }
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            if (pages.explorer()) {
                interceptors.addInterceptor(PagesPolicy.explorer(importMap())).addPathPatterns(FILES);
                return;
            }
            // The page is a static resource, and Boot serves an index.html as the first page, in any case.
            interceptors.addInterceptor(new Absent()).addPathPatterns(FILES);
            if (!pages.graphiql()) {
                interceptors.addInterceptor(new Absent()).addPathPatterns("/");
            }
        }

        private static String importMap() {
            try {
                String page = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
                Matcher map = IMPORT_MAP.matcher(page);
                return map.find() ? map.group(1) : "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** GraphiQL: a page of ours under {@code static/graphiql/} over the files of its jars, which Boot serves from {@code META-INF/resources/}. */
    @Configuration(proxyBeanMethods = false)
    static class GraphiQl implements WebMvcConfigurer {
        private static final String FILES = "/graphiql/**";

        private final boolean served;

        GraphiQl(PageProperties pages) {
            this.served = pages.graphiql();
        }

        @Override
        public void addViewControllers(ViewControllerRegistry views) {
            if (served) {
                views.addRedirectViewController("/graphiql", "/graphiql/");
                views.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
            }
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            // The page is a static resource, which Boot serves in any case.
            interceptors
                    .addInterceptor(served ? PagesPolicy.graphiQl() : new Absent())
                    .addPathPatterns(FILES);
        }
    }

    /** The Neo4j Browser, in builds that hold it. Its page opens with the address of the graph's Bolt in the form. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnResource(resources = "classpath:/browser/index.html")
    @ConditionalOnBooleanProperty(name = "atlas.pages.browser", matchIfMissing = true)
    static class Browser implements WebMvcConfigurer {
        private static final String FILES = "/browser/**";

        private final Neo4jConnectionDetails graph;

        Browser(Neo4jConnectionDetails graph) {
            this.graph = graph;
        }

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry resources) {
            resources.addResourceHandler(FILES).addResourceLocations("classpath:/browser/");
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(new BrowserDoor(graph)).addPathPatterns(FILES);
        }
    }

    /**
     * Sends who asks for the Neo4j Browser to its page, and gives its files their policy. Where Bolt listens is asked for with each request: an embedded engine knows it only once it is up, and the program does not wait for that
     * to make its pages.
     */
    private record BrowserDoor(Neo4jConnectionDetails graph) implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            URI bolt = graph.getUri();
            String home = request.getContextPath() + "/browser";
            if (request.getRequestURI().matches(Pattern.quote(home) + "/?")) {
                // The form opens with the address, and with the user that every Neo4j starts with.
                String address = bolt.getScheme() + "://neo4j@" + bolt.getAuthority();
                response.sendRedirect(home + "/index.html?dbms=" + UriUtils.encode(address, StandardCharsets.UTF_8));
                return false;
            }
            return PagesPolicy.neo4jBrowser(bolt).preHandle(request, response, handler);
        }
    }

    /** Answers as if nothing were there. */
    private static final class Absent implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
    }
}
