package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.chainatlas.model.Sdl;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The records and enums of the answers are the types of the SDL: the same names, the same fields, the same values. */
class RecordsTests {
    private static final TypeDefinitionRegistry SDL = Sdl.load();

    private static Stream<Class<?>> classes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.chainatlas.insight")
                        .stream()
                        .map(c -> c.reflect());
    }

    /** What is in the graph is fetched by its key; an answer has no record of it. */
    private static boolean isOfAnAnswer(String name) {
        ObjectTypeDefinition type = SDL.getTypeOrNull(name, ObjectTypeDefinition.class);
        return type != null && !type.hasDirective("node");
    }

    @Test
    void aRecordThatIsNamedAsATypeHasItsFields() {
        List<Class<?>> records = classes()
                .filter(c -> c.isRecord() && isOfAnAnswer(c.getSimpleName()))
                .toList();
        assertThat(records).hasSizeGreaterThan(5).allSatisfy(record -> {
            ObjectTypeDefinition type =
                    Objects.requireNonNull(SDL.getTypeOrNull(record.getSimpleName(), ObjectTypeDefinition.class));
            assertThat(Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName))
                    .as(record.getSimpleName())
                    .containsAll(type.getFieldDefinitions().stream()
                            .map(FieldDefinition::getName)
                            .toList());
        });
    }

    @Test
    void anEnumThatIsNamedAsATypeHasItsValues() {
        assertThat(classes().filter(Class::isEnum)).allSatisfy(e -> {
            EnumTypeDefinition type = SDL.getTypeOrNull(e.getSimpleName(), EnumTypeDefinition.class);
            if (type != null) {
                assertThat(Arrays.stream(e.getEnumConstants()).map(Object::toString))
                        .as(e.getSimpleName())
                        .containsExactlyElementsOf(type.getEnumValueDefinitions().stream()
                                .map(EnumValueDefinition::getName)
                                .toList());
            }
        });
    }
}
