package io.chainatlas.model;

import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The full schema, derived from the vocabulary: root fields, filters, sorts, connections and aggregates for each node type. What is derived is shared wherever it can be:
 * one connection type for each node type serves the root and every relationship, and one {@code Fact} type carries the properties of all edges, so that the number of
 * types grows with the node types and not with their relationships.
 */
public final class Derivation {
    private final TypeDefinitionRegistry sdl;
    private final Vocabulary vocabulary;

    private Derivation(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
        this.vocabulary = SdlVocabulary.of(sdl);
    }

    /** The registry with everything derived added to it; the given registry is left as it was. */
    public static TypeDefinitionRegistry of(TypeDefinitionRegistry sdl) {
        return new Derivation(new TypeDefinitionRegistry().merge(sdl)).derive();
    }

    private TypeDefinitionRegistry derive() {
        StringBuilder text = new StringBuilder(DerivedScalars.text(vocabulary));
        for (NodeType type : vocabulary.types().values()) {
            text.append(DerivedFilters.text(type, vocabulary));
            text.append(DerivedSorts.text(type, vocabulary));
            text.append(DerivedConnections.text(type));
            text.append(DerivedRoots.text(type));
        }
        text.append(DerivedFilters.text(vocabulary.entity(), vocabulary));
        text.append(DerivedSorts.text(vocabulary.entity(), vocabulary));
        text.append(DerivedConnections.text(vocabulary.entity()));
        text.append(DerivedRoots.shared());
        TypeDefinitionRegistry derived = new SchemaParser().parse(text.toString());
        for (NodeType type : vocabulary.types().values()) {
            withArguments(type);
        }
        return sdl.merge(derived);
    }

    private void withArguments(NodeType type) {
        ObjectTypeDefinition declared = SdlVocabulary.declared(sdl, type.name(), ObjectTypeDefinition.class);
        List<FieldDefinition> fields = new ArrayList<>();
        for (FieldDefinition field : declared.getFieldDefinitions()) {
            Relationship relationship = type.relationships().get(field.getName());
            Formula formula = type.formulas().get(field.getName());
            if (relationship != null && relationship.list()) {
                addPaged(field, relationship.target(), "Link", fields);
            } else if (formula != null && formula.list() && vocabulary.ofNodes(formula.target())) {
                addPaged(field, formula.target(), "", fields);
            } else {
                fields.add(field);
            }
        }
        sdl.remove(declared);
        sdl.add(declared.transform(t -> t.fieldDefinitions(fields)));
    }

    /** The list with its arguments, and the connection beside it. */
    private static void addPaged(FieldDefinition field, String target, String link, List<FieldDefinition> fields) {
        fields.add(field.transform(f -> f.inputValueDefinitions(arguments(DerivedRoots.listArguments(target)))));
        fields.add(DerivedRoots.field(field.getName()
                        + "Connection("
                        + DerivedRoots.connectionArguments(target, link)
                        + "): "
                        + target
                        + "Connection!")
                .transform(f -> f.description(field.getDescription()).directives(field.getDirectives())));
    }

    private static List<InputValueDefinition> arguments(String text) {
        return DerivedRoots.field("f(" + text + "): Int").getInputValueDefinitions();
    }

    static String describe(String chinese, String english) {
        return "\"\"\"\n" + chinese + "\n" + english + "\n\"\"\"\n";
    }

    static String join(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n  ", "{\n  ", "\n}\n\n"));
    }

    static Parser parser() {
        return new Parser();
    }
}
