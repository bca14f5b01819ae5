package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of the schema is told by what it does to clients. */
class SchemaChangesTests {
    private static final String BEFORE = """
            type Query { shop(id: ID): Shop shops(limit: Int, where: Where): [Shop!]! }
            interface Node { id: ID! }
            type Shop implements Node { id: ID! name: String! kind: Kind }
            enum Kind { SMALL LARGE }
            input Where { name: String }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name: String!          | title: String!            | breaking
                    name: String!          | name: String              | breaking
                    name: String!          | name: Int!                | breaking
                    shop(id: ID)           | shop(id: ID!)             | breaking
                    shop(id: ID)           | shop(key: ID)             | breaking
                    shop(id: ID)           | shop(id: ID, in: ID!)     | breaking
                    { SMALL LARGE }        | { SMALL }                 | breaking
                    { name: String }       | { name: String at: Int! } | breaking
                    { name: String }       | { title: String }         | breaking
                    Shop implements Node { | Shop {                    | breaking
                    { SMALL LARGE }        | { SMALL LARGE HUGE }      | dangerous
                    kind: Kind             | kind: Kind! other: Int    | additive
                    { name: String }       | { name: String at: Int }  | silent
                    """)
    void eachChangeIsTold(String old, String anew, String kind) {
        assertThat(BEFORE).contains(old);
        SchemaChanges changes = SchemaChanges.between(BEFORE, BEFORE.replace(old, anew));

        assertThat(changes.breaking().isEmpty()).as(changes.summary()).isEqualTo(!kind.equals("breaking"));
        if (kind.equals("dangerous")) {
            assertThat(changes.dangerous()).isNotEmpty();
        }
        if (kind.equals("additive")) {
            assertThat(changes.dangerous()).isEmpty();
            assertThat(changes.additive()).isNotEmpty();
        }
    }
}
