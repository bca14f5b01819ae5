package io.chainatlas.model;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;

/**
 * The root fields of a node type, and the arguments that lists and connections take everywhere. A root field is null only together with an error, so that one that fails does not take the others with
 * it.
 */
final class DerivedRoots {
    private DerivedRoots() {}

    static String text(NodeType type) {
        String t = type.name();
        String name = type.entity()
                ? " \"名称或别名，全等。 The name or an alias, exactly; the first by id where several fit.\" name: String"
                : "";
        return "extend type Query {\n"
                + "\"多个 " + t + "。 A list of " + t + ".\" " + type.plural() + "(" + listArguments(t) + "): [" + t
                + "!]!\n"
                + "\"一个 " + t + "；没有则为空。 One " + t + "; null where there is none.\" " + type.singular()
                + "(\"标识。 The id.\" id: ID" + name + "): " + t + "\n"
                + "\"分页的 " + t + "。 A page of " + t + ".\" " + type.plural() + "Connection("
                + connectionArguments(t, "")
                + "): " + t + "Connection\n}\n\n";
    }

    static String shared() {
        return """
                extend type Query {
                  "按全局标识取一个；没有则为空。 One by its global id; null where there is none."
                  node("标识。 The id." id: ID!): Node
                  "按全局标识取多个，次序同所给；没有的为空。 Several by their global ids, in the order given; null where there is none."
                  nodes("标识，最多一页。 The ids, at most a page." ids: [ID!]!): [Node]
                  "多个实体，不分类型。 A list of entities of any type."
                  entities(%s): [Entity!]
                  "分页的实体，不分类型。 A page of entities of any type."
                  entitiesConnection(%s): EntityConnection
                }
                """.formatted(listArguments(Vocabulary.ENTITY), connectionArguments(Vocabulary.ENTITY, ""));
    }

    static String listArguments(String type) {
        return where(type) + sort(type, "")
                + "\"最多几条；缺省与上限由程序配置。 At most so many; the program's configuration gives the default and the bound.\" limit: Int "
                + "\"跳过几条。 Leaves out so many.\" offset: Int";
    }

    static String connectionArguments(String type, String link) {
        String where = link.isEmpty() ? where(type) : "\"过滤。 The filter.\" where: " + type + "LinkWhere ";
        return where + sort(type, link)
                + "\"从前数几条。 So many from the start.\" first: Int \"此游标之后。 After this cursor.\" after: String "
                + "\"从后数几条。 So many from the end.\" last: Int \"此游标之前。 Before this cursor.\" before: String "
                + "\"跳过几条。 Leaves out so many.\" offset: Int";
    }

    static FieldDefinition field(String text) {
        return Derivation.parser()
                .parseDocument("type T { " + text + " }")
                .getDefinitionsOfType(ObjectTypeDefinition.class)
                .get(0)
                .getFieldDefinitions()
                .get(0);
    }

    private static String where(String type) {
        return "\"过滤。 The filter.\" where: " + type + "Where ";
    }

    private static String sort(String type, String link) {
        return "\"排序；末尾总以标识定序。 The sort; the id always settles what is left equal.\" sort: [" + type + link + "Sort!] ";
    }
}
