package io.chainatlas.api;

import io.chainatlas.graph.StartException;
import io.chainatlas.security.TrustedDocuments;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where the endpoint is, and who may call it. It stands before Spring for GraphQL's own route, which knows neither GET nor caching; event streams are left to that. */
@Configuration(proxyBeanMethods = false)
class HttpRoutes {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> graphQlOverHttp(HttpEndpoint endpoint, GraphQlProperties properties) {
        return RouterFunctions.route(
                RequestPredicates.path(properties.getHttp().getPath()).and(HttpRoutes::answerable), endpoint::handle);
    }

    @Bean
    RouterFunction<ServerResponse> exports(ExportEndpoint exports) {
        return RouterFunctions.route()
                .GET("/export/{file}", exports::handle)
                .POST("/export/{file}", exports::handle)
                .build();
    }

    @Bean
    @ConditionalOnProperty("atlas.http.trusted-documents")
    TrustedDocuments trustedDocuments(HttpProperties properties) {
        try {
            return TrustedDocuments.read(Objects.requireNonNull(properties.trustedDocuments()));
        } catch (IllegalArgumentException e) {
            throw new StartException(
                    "the trusted documents cannot be used: " + e.getMessage(),
                    "Set atlas.http.trusted-documents to a folder of *.graphql files, or leave it out.");
        }
    }

    /** What the schema does not allow would fail for every client, so whoever set it up is told at once. */
    @Bean
    @ConditionalOnProperty("atlas.http.trusted-documents")
    SmartInitializingSingleton trustedDocumentsFit(TrustedDocuments documents, GraphQlSource source) {
        return () -> {
            List<String> findings = documents.findings(source.schema());
            if (!findings.isEmpty()) {
                throw new StartException(
                        "the trusted documents do not fit the schema: " + String.join("; ", findings),
                        "Mend the documents, or take them out of the folder of atlas.http.trusted-documents.");
            }
        };
    }

    @Bean
    WebMvcConfigurer crossOrigin(HttpProperties properties, GraphQlProperties graphQl) {
        List<String> origins = properties.cors().origins();
        return new WebMvcConfigurer() {
            @Override
            public void addCorsMappings(CorsRegistry registry) {
                if (!origins.isEmpty()) {
                    registry.addMapping(graphQl.getHttp().getPath())
                            .allowedOrigins(origins.toArray(String[]::new))
                            .allowedMethods("GET", "HEAD", "POST")
                            .allowedHeaders("*")
                            .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, HttpHeaders.ALLOW);
                }
            }
        };
    }

    /** Not for a client that takes an event stream and nothing else; many name it among others. */
    private static boolean answerable(ServerRequest request) {
        return !request.headers().header(HttpHeaders.ACCEPT).equals(List.of(MediaType.TEXT_EVENT_STREAM_VALUE));
    }
}
