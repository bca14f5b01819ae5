package io.chainatlas.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.RawVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostLimitTests {
    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("""
                                    type Query { shops(limit: Int): [Shop!]! shop: Shop page(first: Int, last: Int): Page! nodes(ids: [ID!]!): [Shop]! plain: [Shop!]! }
                                    type Shop { name: String tags: [String!]! goods(limit: Int): [Good!]! page(first: Int): Page! owners: [Good!]! }
                                    type Page { edges: [Edge!]! groups(limit: Int): [Good!]! total: Int }
                                    type Edge { node: Shop }
                                    type Good { name: String }
                                    """),
                    RuntimeWiring.newRuntimeWiring()
                            .wiringFactory(new MockedWiringFactory())
                            .build());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { shop { name tags } }                                      | 1
                    { shops(limit: 3) { name } }                                | 3
                    { shops(limit: 0) { goods { name } } }                      | 0
                    { shops(limit: 3) { goods(limit: 4) { name } } }            | 15
                    { shops(limit: 3) { goods { name } } }                      | 15
                    { shops { name } }                                          | 100
                    { shops(limit: 3) { owners { name } } }                     | 15
                    { plain { name } }                                          | 100
                    { nodes(ids: ["1", "2"]) { name } }                         | 2
                    { page(first: 5) { total edges { node { name } } } }        | 11
                    { page(last: 5) { edges { node { goods { name } } } } }     | 31
                    { page { edges { node { name } } } }                        | 201
                    { page(first: 5) { groups { name } } }                      | 5
                    { shop { page(first: 2) { edges { node { name } } } } }     | 6
                    { shop { page { edges { node { name } } } } }               | 10
                    { shops(limit: 3) { name ...G ...G } } fragment G on Shop { goods(limit: 4) { name } } | 15
                    { __schema { types { fields { name } } } shop { name } }    | 1
                    """)
    void countsTheObjectsThatCanComeBack(String query, long cost) {
        assertThat(new CostLimit(Limits.standard()).cost(operation(query, Map.of()), SCHEMA))
                .isEqualTo(cost);
    }

    @Test
    void countsByTheValuesOfVariables() {
        var operation = operation("query($n: Int) { shops(limit: $n) { name } }", Map.of("n", 7));

        assertThat(new CostLimit(Limits.standard()).cost(operation, SCHEMA)).isEqualTo(7);
    }

    @Test
    void namesTheCostThatIsTooHigh() {
        var operation = operation("{ shops(limit: 2000000000) { goods(limit: 2000000000) { name } } }", Map.of());

        assertThat(new CostLimit(Limits.standard()).breach(operation, SCHEMA))
                .hasValueSatisfying(breach -> assertThat(breach.message())
                        .isEqualTo("the operation can return about 4000000002000000000 objects by its page sizes"
                                + " (limit, first, last); at most 100000 are allowed (atlas.limits.cost)"));
    }

    private static ExecutableNormalizedOperation operation(String query, Map<String, Object> variables) {
        var parsed = ParseAndValidate.parseAndValidate(
                SCHEMA, ExecutionInput.newExecutionInput(query).build());
        assertThat(parsed.getErrors()).isEmpty();
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                SCHEMA, parsed.getDocument(), null, RawVariables.of(variables));
    }
}
