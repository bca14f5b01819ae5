package io.chainatlas.api;

import graphql.schema.GraphQLScalarType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.chainatlas.model.Derivation;
import io.chainatlas.model.Sdl;
import io.chainatlas.model.SdlVocabulary;
import io.chainatlas.model.Vocabulary;
import io.chainatlas.security.LimitProperties;
import io.chainatlas.translate.PageBounds;
import io.chainatlas.translate.Translator;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Makes the schema from the SDL, and puts our execution of queries into Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {
    static final TypeResolver NEVER = environment -> {
        throw new IllegalStateException("reads do not resolve types");
    };

    /** The SDL as written, without what is derived. */
    @Bean
    TypeDefinitionRegistry sdl() {
        return Sdl.load();
    }

    @Bean
    Vocabulary vocabulary(TypeDefinitionRegistry sdl) {
        return SdlVocabulary.of(sdl);
    }

    @Bean
    Translator translator(Vocabulary vocabulary, LimitProperties limits) {
        return new Translator(vocabulary, new PageBounds(limits.pageSize(), limits.offset()));
    }

    @Bean
    GraphQlSourceBuilderCustomizer derivedSchema(
            TypeDefinitionRegistry sdl, Vocabulary vocabulary, FederationProperties federation, ReadStrategy reads) {
        TypeDefinitionRegistry derived = Derivation.of(sdl);
        return source -> source.schemaFactory((registry, wiring) -> federation.enabled()
                        ? Federated.schema(derived, vocabulary, wiring)
                        : new SchemaGenerator().makeExecutableSchema(derived, wiring))
                .configureGraphQl(graphQl ->
                        graphQl.queryExecutionStrategy(reads).preparsedDocumentProvider(new ParsedDocuments()));
    }

    /** Types are told by the execution itself; graphql-java asks for a resolver all the same. */
    @Bean
    RuntimeWiringConfigurer wiring() {
        return wiring -> wiring.type("Node", t -> t.typeResolver(NEVER))
                .type("Entity", t -> t.typeResolver(NEVER))
                .scalar(GraphQLScalarType.newScalar()
                        .name("Date")
                        .coercing(new DateCoercing())
                        .build());
    }
}
