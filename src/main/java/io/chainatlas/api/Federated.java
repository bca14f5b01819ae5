package io.chainatlas.api;

import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.chainatlas.model.Subgraph;
import io.chainatlas.model.Vocabulary;
import java.util.Map;

/** Makes the schema of a subgraph, and the text by which it describes itself to the router. */
final class Federated {
    private Federated() {}

    static GraphQLSchema schema(TypeDefinitionRegistry derived, Vocabulary vocabulary, RuntimeWiring wiring) {
        RuntimeWiring scalars = wiring.transform(w -> w.scalar(scalar("federation__FieldSet"))
                .scalar(scalar("_Any"))
                .type("_Entity", t -> t.typeResolver(SchemaConfiguration.NEVER)));
        TypeDefinitionRegistry keyed = Subgraph.keyed(derived, vocabulary);
        Map<String, String> service = Map.of("sdl", sdl(new SchemaGenerator().makeExecutableSchema(keyed, scalars)));
        return new SchemaGenerator()
                .makeExecutableSchema(
                        Subgraph.withRoots(keyed, vocabulary),
                        scalars.transform(
                                w -> w.type("Query", t -> t.dataFetcher("_service", environment -> service))));
    }

    private static String sdl(GraphQLSchema keyed) {
        return Subgraph.LINK
                + new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                                .includeDirectives(Subgraph.DIRECTIVES::contains)
                                .includeDirectiveDefinitions(false)
                                .includeSchemaElement(e -> !(e instanceof GraphQLNamedSchemaElement named)
                                        || !named.getName().startsWith("federation__")))
                        .print(keyed);
    }

    private static GraphQLScalarType scalar(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new AnyCoercing())
                .build();
    }
}
