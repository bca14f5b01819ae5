package io.chainatlas.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedDocumentsTests {
    @TempDir
    private Path folder;

    @Test
    void holdsTheFilesOfAFolderAndThoseWithin() throws IOException {
        write("a.graphql", "{ a }\n");
        write("more/b.graphql", "{ b }");
        write("c.txt", "{ c }");
        TrustedDocuments documents = TrustedDocuments.read(folder);

        assertThat(documents.holds("{ a }\n")).isTrue();
        assertThat(documents.holds("{ a }")).isTrue();
        assertThat(documents.holds("{ a  }")).isFalse();
        assertThat(documents.holds("{ c }")).isFalse();
        assertThat(documents.find(DocumentHash.of("{ b }"))).isEqualTo("{ b }");
        assertThat(documents.find(DocumentHash.of("{ c }"))).isNull();
    }

    @Test
    void namesEveryFileThatCannotBeTrusted() throws IOException {
        write("a.graphql", "{ a");
        write("b.graphql", "{ b }");
        write("c.graphql", "c }");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedDocuments.read(folder))
                .withMessageContaining("a.graphql: ")
                .withMessageContaining("c.graphql: ")
                .withMessageNotContaining("b.graphql");
    }

    @Test
    void namesEveryFileThatASchemaDoesNotAllow() throws IOException {
        GraphQLSchema schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse("type Query { a(of: Int): Int }"), RuntimeWiring.MOCKED_WIRING);
        write("a.graphql", "query A($n: Int) {\n  a(of: $n)\n}");
        write("b.graphql", "{\n  a\n  b\n}");
        write("c.graphql", "{ a(of: \"one\") }");

        assertThat(TrustedDocuments.read(folder).findings(schema))
                .hasSize(2)
                .anySatisfy(f -> assertThat(f).contains("b.graphql:3: ").contains("'b'"))
                .anySatisfy(f -> assertThat(f).contains("c.graphql:1: "));
    }

    @Test
    void takesNoFolderWithoutDocuments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedDocuments.read(folder))
                .withMessageContaining("holds no *.graphql file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedDocuments.read(folder.resolve("none")))
                .withMessageContaining("none is no folder");
    }

    @Test
    void hashesAsEveryoneDoes() {
        assertThat(DocumentHash.of("{ version }"))
                .isEqualTo("1dee97279832c351624025387be36873845c282288b1f0a51ccf63e6b5f7549f");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
