package io.chainatlas.model;

import graphql.language.ArrayValue;
import graphql.language.Directive;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the vocabulary from the SDL. */
public final class SdlVocabulary {
    private final TypeDefinitionRegistry sdl;
    private final Map<String, List<String>> enums;

    private SdlVocabulary(TypeDefinitionRegistry sdl) {
        this.sdl = sdl;
        this.enums = sdl.getTypes(EnumTypeDefinition.class).stream()
                .collect(Collectors.toMap(
                        EnumTypeDefinition::getName,
                        e -> e.getEnumValueDefinitions().stream()
                                .map(EnumValueDefinition::getName)
                                .toList(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** The declaration of a type that the SDL is known to hold. */
    static <T extends TypeDefinition<T>> T declared(TypeDefinitionRegistry sdl, String name, Class<T> kind) {
        return Objects.requireNonNull(sdl.getTypeOrNull(name, kind), () -> "the SDL lacks the type " + name);
    }

    public static Vocabulary of(TypeDefinitionRegistry sdl) {
        return new SdlVocabulary(sdl).read();
    }

    private Vocabulary read() {
        Map<String, NodeType> types = new TreeMap<>();
        for (ObjectTypeDefinition type : sdl.getTypes(ObjectTypeDefinition.class)) {
            if (type.hasDirective("node")) {
                types.put(type.getName(), nodeType(type));
            }
        }
        Map<String, EdgeProperty> edge = edgeProperties();
        InterfaceTypeDefinition entity = declared(sdl, Vocabulary.ENTITY, InterfaceTypeDefinition.class);
        NodeType shared = new NodeType(
                Vocabulary.ENTITY, "entities", true, properties(entity.getFieldDefinitions()), Map.of(), Map.of());
        return new Vocabulary(types, shared, edge, enums);
    }

    private Map<String, EdgeProperty> edgeProperties() {
        Map<String, EdgeProperty> edge = new LinkedHashMap<>();
        for (FieldDefinition field :
                declared(sdl, Vocabulary.FACT, ObjectTypeDefinition.class).getFieldDefinitions()) {
            for (Directive on : field.getDirectives("on")) {
                Set<String> types = ((ArrayValue)
                                on.getArgument("relationships").getValue())
                        .getValues().stream()
                                .map(v -> Objects.requireNonNull(((StringValue) v).getValue()))
                                .collect(Collectors.toCollection(TreeSet::new));
                edge.put(field.getName(), new EdgeProperty(property(field), types));
            }
        }
        return edge;
    }

    private Property property(FieldDefinition field) {
        String type = named(field.getType());
        return new Property(
                field.getName(),
                type,
                list(field.getType()),
                field.getType() instanceof NonNullType,
                enums.containsKey(type));
    }

    private NodeType nodeType(ObjectTypeDefinition type) {
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        Map<String, Formula> formulas = new LinkedHashMap<>();
        for (FieldDefinition field : type.getFieldDefinitions()) {
            String target = named(field.getType());
            for (Directive d : field.getDirectives("relationship")) {
                relationships.put(
                        field.getName(),
                        new Relationship(
                                field.getName(),
                                text(d, "type"),
                                Relationship.Direction.valueOf(
                                        ((EnumValue) d.getArgument("direction").getValue()).getName()),
                                target,
                                list(field.getType())));
            }
            for (Directive d : field.getDirectives("cypher")) {
                formulas.put(
                        field.getName(),
                        new Formula(
                                field.getName(),
                                text(d, "statement"),
                                target,
                                list(field.getType()),
                                field.getType() instanceof NonNullType,
                                place(field)));
            }
        }
        boolean entity = type.getImplements().stream()
                .anyMatch(i -> ((TypeName) i).getName().equals(Vocabulary.ENTITY));
        return new NodeType(
                type.getName(),
                text(type.getDirectives("node").get(0), "plural"),
                entity,
                properties(type.getFieldDefinitions()),
                relationships,
                formulas);
    }

    private static String place(FieldDefinition field) {
        SourceLocation location = Objects.requireNonNull(field.getSourceLocation());
        return location.getSourceName() + ":" + location.getLine();
    }

    private Map<String, Property> properties(List<FieldDefinition> fields) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (FieldDefinition field : fields) {
            String name = named(field.getType());
            boolean leaf = enums.containsKey(name) || sdl.scalars().containsKey(name);
            if (leaf && field.getDirectives().isEmpty()) {
                properties.put(field.getName(), property(field));
            }
        }
        return properties;
    }

    private static String text(Directive directive, String argument) {
        return Objects.requireNonNull(
                ((StringValue) directive.getArgument(argument).getValue()).getValue());
    }

    private static String named(Type<?> type) {
        if (type instanceof NonNullType nonNull) {
            return named(nonNull.getType());
        }
        return type instanceof ListType list ? named(list.getType()) : ((TypeName) type).getName();
    }

    private static boolean list(Type<?> type) {
        return type instanceof NonNullType nonNull ? list(nonNull.getType()) : type instanceof ListType;
    }
}
