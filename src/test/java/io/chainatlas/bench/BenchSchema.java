package io.chainatlas.bench;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.chainatlas.model.Derivation;
import io.chainatlas.model.Sdl;
import io.chainatlas.model.SdlVocabulary;
import io.chainatlas.translate.PageBounds;
import io.chainatlas.translate.Translator;

/** The schema and the translator of the program, made without starting it. */
final class BenchSchema {
    private BenchSchema() {}

    static Operations operations() {
        TypeDefinitionRegistry sdl = Sdl.load();
        return new Operations(schema(sdl), new Translator(SdlVocabulary.of(sdl), new PageBounds(1_000, 1_000_000)));
    }

    private static GraphQLSchema schema(TypeDefinitionRegistry sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(Derivation.of(sdl));
    }
}
