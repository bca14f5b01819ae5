package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/** Which pages there are, and what they are told they may load. */
class PagesTests {
    private static final String POLICY = "Content-Security-Policy";

    @Test
    void theExplorerIsTheFirstPage() {
        pages("bolt://localhost:7001", mvc -> {
            assertThat(mvc.get().uri("/")).hasForwardedUrl("/index.html");
            assertThat(mvc.get().uri("/explorer/")).hasRedirectedUrl("/");
            assertThat(mvc.get().uri("/index.html"))
                    .hasStatusOk()
                    .headers()
                    .hasHeaderSatisfying(
                            POLICY,
                            values -> assertThat(values)
                                    .singleElement()
                                    .asString()
                                    .contains(
                                            "default-src 'self'",
                                            "frame-ancestors 'none'",
                                            "script-src 'self' 'sha256-")
                                    .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'"));
        });
    }

    @Test
    void everyFileThatTheExplorerNamesIsServed() {
        pages("bolt://localhost:7001", mvc -> {
            assertThat(mvc.get().uri("/index.html"))
                    .bodyText()
                    .satisfies(page -> assertThat(Stream.concat(files(page).stream(), imports(page).stream()))
                            .hasSizeGreaterThan(10)
                            .allSatisfy(file -> assertThat(
                                            mvc.get().uri(URI.create("/").resolve(file)))
                                    .as(file)
                                    .hasStatusOk()));
        });
    }

    @Test
    void graphiQlIsThereWithAndWithoutASlash() {
        pages("bolt://localhost:7001", mvc -> {
            assertThat(mvc.get().uri("/graphiql")).hasRedirectedUrl("/graphiql/");
            assertThat(mvc.get().uri("/graphiql/")).hasForwardedUrl("/graphiql/index.html");
            assertThat(mvc.get().uri("/graphiql/index.html"))
                    .hasStatusOk()
                    .headers()
                    .hasHeaderSatisfying(
                            POLICY,
                            values -> assertThat(values)
                                    .singleElement()
                                    .asString()
                                    .contains("default-src 'self'")
                                    .doesNotContain("unsafe-eval")
                                    .doesNotContain("ws:"));
        });
    }

    @Test
    void everyFileThatGraphiQlNamesIsServed() {
        pages("bolt://localhost:7001", mvc -> {
            assertThat(mvc.get().uri("/graphiql/index.html"))
                    .bodyText()
                    .satisfies(page -> assertThat(files(page))
                            .hasSize(6)
                            .allSatisfy(file -> assertThat(mvc.get()
                                            .uri(URI.create("/graphiql/").resolve(file)))
                                    .as(file)
                                    .hasStatusOk()));
        });
    }

    @Test
    void theNeo4jBrowserOpensWithTheGraphsAddress() {
        pages("bolt://localhost:7001", mvc -> {
            String page = "/browser/index.html?dbms=bolt%3A%2F%2Fneo4j%40localhost%3A7001";
            assertThat(mvc.get().uri("/browser")).hasRedirectedUrl(page);
            assertThat(mvc.get().uri("/browser/")).hasRedirectedUrl(page);
            assertThat(mvc.get().uri(URI.create(page))).hasStatusOk().containsHeader(POLICY);
        });
    }

    @Test
    void theNeo4jBrowserMayReachAnExternalGraph() {
        pages("neo4j+s://graph.example", mvc -> {
            assertThat(mvc.get().uri("/browser/"))
                    .hasRedirectedUrl("/browser/index.html?dbms=neo4j%2Bs%3A%2F%2Fneo4j%40graph.example");
            assertThat(mvc.get().uri("/browser/index.html"))
                    .headers()
                    .hasHeaderSatisfying(
                            POLICY,
                            values -> assertThat(values)
                                    .singleElement()
                                    .asString()
                                    .endsWith(" wss://graph.example:7687"));
        });
    }

    @Test
    void withoutTheExplorerGraphiQlIsTheFirstPage() {
        pages(
                "bolt://localhost:7001",
                mvc -> {
                    assertThat(mvc.get().uri("/")).hasRedirectedUrl("/graphiql/");
                    for (String path : List.of("/index.html", "/explorer/", "/explorer/main.js")) {
                        assertThat(mvc.get().uri(path)).as(path).hasStatus(404);
                    }
                },
                "atlas.pages.explorer=false");
        pages(
                "bolt://localhost:7001",
                mvc -> assertThat(mvc.get().uri("/")).hasStatus(404),
                "atlas.pages.explorer=false",
                "atlas.pages.graphiql=false");
    }

    @Test
    void whatIsSwitchedOffIsNotFound() {
        pages(
                "bolt://localhost:7001",
                mvc -> {
                    for (String path :
                            new String[] {"/graphiql", "/graphiql/", "/graphiql/index.html", "/graphiql/page.js"}) {
                        assertThat(mvc.get().uri(path)).as(path).hasStatus(404);
                    }
                    assertThat(mvc.get().uri("/browser/index.html")).hasStatusOk();
                },
                "atlas.pages.graphiql=false");
        pages(
                "bolt://localhost:7001",
                mvc -> {
                    for (String path : new String[] {"/browser", "/browser/", "/browser/index.html"}) {
                        assertThat(mvc.get().uri(path)).as(path).hasStatus(404);
                    }
                    assertThat(mvc.get().uri("/graphiql/index.html")).hasStatusOk();
                },
                "atlas.pages.browser=false");
    }

    @Test
    void aBuildWithoutTheNeo4jBrowserStartsAndHasNoSuchPage() {
        runner("bolt://localhost:7001")
                .withClassLoader(new FilteredClassLoader(new ClassPathResource("browser/index.html")))
                .run(context -> assertThat(MockMvcTester.from(context).get().uri("/browser/"))
                        .hasStatus(404));
    }

    /** What a page loads. */
    private static List<String> files(String page) {
        return Pattern.compile("(?:href|src)=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .filter(file -> !file.startsWith("data:"))
                .toList();
    }

    /** What the import map of a page leads to, folders left out. */
    private static List<String> imports(String page) {
        return Pattern.compile("\"[\\w@/.-]+\": \"\\./([^\"]+[^/])\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static void pages(String bolt, Consumer<MockMvcTester> check, String... properties) {
        runner(bolt).withPropertyValues(properties).run(context -> check.accept(MockMvcTester.from(context)));
    }

    private static WebApplicationContextRunner runner(String bolt) {
        return new WebApplicationContextRunner()
                .withInitializer(PagesTests::withoutDocumentRoot)
                .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
                .withUserConfiguration(Pages.class, PagesConfiguration.class)
                .withBean(Neo4jConnectionDetails.class, () -> new Neo4jConnectionDetails() {
                    @Override
                    public URI getUri() {
                        return URI.create(bolt);
                    }
                });
    }

    /** The program has no document root. The mock's would be the class path, and so serve what no server does. */
    private static void withoutDocumentRoot(ConfigurableApplicationContext context) {
        ((ConfigurableWebApplicationContext) context).setServletContext(new MockServletContext("file:none/"));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(PageProperties.class)
    static class Pages {}
}
