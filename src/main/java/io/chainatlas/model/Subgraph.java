package io.chainatlas.model;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;

/** The schema as a subgraph of an Apollo Federation 2 supergraph: every type of node is an entity that other subgraphs refer to by its id. */
public final class Subgraph {
    /** What the schema for the router begins with: the federation's version and the directives that are used of it. */
    public static final String LINK =
            "extend schema @link(url: \"https://specs.apollo.dev/federation/v2.3\", import: [\"@key\", \"@shareable\"])\n\n";

    /** The directives of the federation that the schema carries. */
    public static final List<String> DIRECTIVES = List.of("key", "shareable");

    private static final String DEFINITIONS = """
            "字段的集合。 A set of fields."
            scalar federation__FieldSet

            "实体的键。 The key of an entity."
            directive @key(
              "字段。 The fields."
              fields: federation__FieldSet!
              "能否按此取得。 Whether it can be fetched by them."
              resolvable: Boolean = true
            ) repeatable on OBJECT | INTERFACE

            "各子图可共有。 Several subgraphs may have it."
            directive @shareable repeatable on OBJECT | FIELD_DEFINITION
            """;

    private static final String ROOTS = """
            "任意值；此处为 __typename 与 id。 Any value; here the __typename and the id."
            scalar _Any

            "可按键取得的任一实体。 Any entity that can be fetched by its key."
            union _Entity = %s

            "子图的说明。 What a subgraph says of itself."
            type _Service {
              "供路由组合的 SDL。 The SDL for the router."
              sdl: String!
            }

            extend type Query {
              "供路由按键取实体；没有的为空。 Entities by their keys, for the router; null where there is none."
              _entities("实体的表示。 The representations of entities." representations: [_Any!]!): [_Entity]!
              "供路由取得 SDL。 The SDL, for the router."
              _service: _Service!
            }
            """;

    private Subgraph() {}

    /** The derived schema with the keys of entities marked. */
    public static TypeDefinitionRegistry keyed(TypeDefinitionRegistry derived, Vocabulary vocabulary) {
        TypeDefinitionRegistry keyed = new TypeDefinitionRegistry().merge(derived);
        Directive key = Directive.newDirective()
                .name("key")
                .argument(Argument.newArgument("fields", StringValue.of("id")).build())
                .build();
        vocabulary.types().keySet().forEach(type -> mark(keyed, type, key));
        mark(keyed, "PageInfo", Directive.newDirective().name("shareable").build());
        return keyed.merge(new SchemaParser().parse(DEFINITIONS));
    }

    /** The keyed schema with the fields that a router asks. */
    public static TypeDefinitionRegistry withRoots(TypeDefinitionRegistry keyed, Vocabulary vocabulary) {
        String roots = ROOTS.formatted(String.join(" | ", vocabulary.types().keySet()));
        return new TypeDefinitionRegistry().merge(keyed).merge(new SchemaParser().parse(roots));
    }

    private static void mark(TypeDefinitionRegistry schema, String type, Directive directive) {
        ObjectTypeDefinition declared = SdlVocabulary.declared(schema, type, ObjectTypeDefinition.class);
        schema.remove(declared);
        schema.add(declared.transform(t -> t.directive(directive)));
    }
}
