package io.chainatlas.api;

import static io.chainatlas.api.HttpCall.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A neighbourhood says that it is cut also where all its nodes would fit, and a hop has not looked at all relationships: fifty for each node that was asked for. */
@AtlasTest
class TruncatedTests {
    private static final String REMOVE = "MATCH (n:Entity) WHERE n.id STARTS WITH 'zone:looked' DETACH DELETE n";

    @LocalServerPort
    private int port;

    @Autowired
    private WriteDoor writes;

    @BeforeEach
    void twoZonesWithManyRelationshipsBetweenThem() {
        run(REMOVE);
        run("CREATE (:Zone:Entity {id: 'zone:looked-a', name: 'a'}), (:Zone:Entity {id: 'zone:looked-b', name: 'b'})");
        run("MATCH (a:Zone {id: 'zone:looked-a'}), (b:Zone {id: 'zone:looked-b'}) UNWIND range(1, 101) AS i"
                + " CREATE (a)-[:PART_OF {id: 'looked' + i, basis: 'STATED'}]->(b)");
    }

    @AfterEach
    void remove() {
        run(REMOVE);
    }

    @Test
    void saysThatAHopHasNotLookedAtAllRelationships() throws Exception {
        JsonNode cut = around(2);
        JsonNode whole = around(3);

        assertThat(cut.get("nodes").size()).isEqualTo(2);
        assertThat(cut.get("truncated").asBoolean()).isTrue();
        assertThat(whole.get("nodes").size()).isEqualTo(2);
        assertThat(whole.get("truncated").asBoolean()).isFalse();
    }

    private JsonNode around(int first) throws Exception {
        return post("{ neighbourhood(id: \"zone:looked-a\", first: " + first + ") { nodes { id } truncated } }")
                .send(port)
                .json()
                .at("/data/neighbourhood");
    }

    private void run(String statement) {
        writes.inOneTransaction(w -> w.run(Statement.of(statement)));
    }
}
