package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.chainatlas.AtlasTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/**
 * What clients rely on: the rules of Relay, as its compiler and the Relay rules of GraphQL-ESLint check them, and that nothing is taken back that a release has promised. {@code spec/09-clients.md} says how to run those tools
 * themselves.
 */
@AtlasTest
class ClientSchemaTests {
    private static final Path RELEASED = Path.of("src/test/resources/released/schema.graphqls");
    private static final Path PRINTED = Path.of("src/main/resources/schema.graphqls");

    @Autowired
    private GraphQlSource source;

    private GraphQLSchema schema;

    @BeforeEach
    void schema() {
        schema = source.schema();
    }

    @Test
    void connectionsHaveEdgesAndPageInfo() {
        List<GraphQLObjectType> connections = named("Connection");

        assertThat(connections).hasSizeGreaterThan(10).allSatisfy(connection -> {
            String edge = connection.getName().replace("Connection", "Edge");
            assertThat(type(connection, "edges")).isEqualTo("[" + edge + "!]!");
            assertThat(type(connection, "pageInfo")).isEqualTo("PageInfo!");
        });
    }

    @Test
    void edgesHaveACursorAndANodeThatCanBeFetchedAgain() {
        List<GraphQLObjectType> edges = named("Edge").stream()
                .filter(t -> !t.getName().equals("GraphEdge"))
                .toList();

        assertThat(edges).hasSizeGreaterThan(10).allSatisfy(edge -> {
            assertThat(type(edge, "cursor")).isEqualTo("String!");
            GraphQLNamedType node = (GraphQLNamedType)
                    GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType());
            List<String> refetchable = schema.getImplementations(node()).stream()
                    .map(GraphQLObjectType::getName)
                    .toList();
            boolean interfaceOfNodes =
                    node instanceof GraphQLInterfaceType i && i.getInterfaces().contains(node());
            assertThat(interfaceOfNodes || refetchable.contains(node.getName())).isTrue();
        });
    }

    @Test
    void fieldsThatGiveConnectionsPageInBothDirections() {
        List<String> fields = new ArrayList<>();
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
                    if (type(object, field.getName()).matches("\\w+Connection!?")) {
                        fields.add(object.getName() + "." + field.getName());
                        assertThat(argument(field, "first")).isEqualTo("Int");
                        assertThat(argument(field, "after")).isEqualTo("String");
                        assertThat(argument(field, "last")).isEqualTo("Int");
                        assertThat(argument(field, "before")).isEqualTo("String");
                    }
                }
            }
        }
        assertThat(fields).contains("Query.companiesConnection", "Zone.allPartsConnection", "Company.chainsConnection");
    }

    @Test
    void pageInfoTellsTheBounds() {
        GraphQLObjectType page = schema.getObjectType("PageInfo");

        assertThat(type(page, "hasNextPage")).isEqualTo("Boolean!");
        assertThat(type(page, "hasPreviousPage")).isEqualTo("Boolean!");
        assertThat(type(page, "startCursor")).isEqualTo("String");
        assertThat(type(page, "endCursor")).isEqualTo("String");
    }

    @Test
    void everyNodeCanBeFetchedAgainByItsId() {
        GraphQLFieldDefinition root = schema.getQueryType().getFieldDefinition("node");

        assertThat(type(node(), "id")).isEqualTo("ID!");
        assertThat(GraphQLTypeUtil.simplePrint(root.getType())).isEqualTo("Node");
        assertThat(argument(root, "id")).isEqualTo("ID!");
        assertThat(schema.getImplementations(node()))
                .extracting(GraphQLObjectType::getName)
                .contains("Company", "Zone", "Document", "Passage");
    }

    @Test
    void nothingThatWasReleasedIsTakenBack() throws IOException {
        SchemaChanges changes = SchemaChanges.between(Files.readString(RELEASED), Files.readString(PRINTED));
        System.out.println("Since the last release: " + changes.summary());
        assertThat(changes.breaking())
                .as(
                        "the schema breaks clients of the last release; keep the old beside the new and mark it @deprecated")
                .isEmpty();
    }

    private GraphQLInterfaceType node() {
        return (GraphQLInterfaceType) schema.getType("Node");
    }

    private List<GraphQLObjectType> named(String ending) {
        return schema.getAllTypesAsList().stream()
                .filter(t -> t instanceof GraphQLObjectType && t.getName().endsWith(ending))
                .map(GraphQLObjectType.class::cast)
                .toList();
    }

    private static String type(graphql.schema.GraphQLFieldsContainer type, String field) {
        return GraphQLTypeUtil.simplePrint(type.getFieldDefinition(field).getType());
    }

    private static String argument(GraphQLFieldDefinition field, String name) {
        GraphQLArgument argument = field.getArgument(name);
        return argument == null ? "none" : GraphQLTypeUtil.simplePrint(argument.getType());
    }
}
