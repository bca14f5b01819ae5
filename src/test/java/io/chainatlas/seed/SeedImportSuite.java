package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import io.chainatlas.graph.WriteWay;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A test that imports on the running program's graph, and leaves the graph as it was. */
abstract class SeedImportSuite {
    static final String CHAIN = "chain:储能";
    static final String LEADS = "company:海能科技>LEADS>chain:储能#龙头";

    @Autowired
    private ListableBeanFactory program;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    WriteDoor graph;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    Path folder;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    SeedCopy seed;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    List<Object> before;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    Object versionBefore;

    /** The way to write it. */
    WriteWay way() {
        return WriteWay.IN_PROCESS;
    }

    @BeforeEach
    void copyTheSeed() throws IOException {
        graph = way().door(program);
        seed = SeedCopy.in(folder.resolve("first"));
        before = all();
        versionBefore = version();
    }

    @AfterEach
    void putTheGraphBack() {
        write("MATCH (n:Entity) WHERE n.seed IS NULL OR n.version <> n.seedVersion DETACH DELETE n");
        write("MATCH (:Entity)-[r]->(:Entity) WHERE r.seed IS NULL OR r.version <> r.seedVersion DELETE r");
        write(
                "MATCH (d:Document) WHERE NOT d.id IN ['north', 'south'] OPTIONAL MATCH (d)<-[:IN]-(p) DETACH DELETE d, p");
        importing(new SeedCopy(SeedCopy.WORLD).read());
        write("MATCH (n:Entity) WHERE n.version > 1 SET n.version = 1, n.seedVersion = 1");
        write("MATCH (:Entity)-[r]->(:Entity) WHERE r.version > 1 SET r.version = 1, r.seedVersion = 1");
        // The write itself raises the version by one.
        graph.inOneTransaction(
                w -> w.run(Statement.of("MATCH (a:Atlas) SET a.version = $version - 1", "version", versionBefore)));
        assertThat(all()).isEqualTo(before);
        assertThat(version()).isEqualTo(versionBefore);
    }

    final ImportReport importing(Seed what) {
        return new SeedImport(graph).run(what);
    }

    final Map<String, Object> node(String id) {
        return one("MATCH (n:Entity {id: $id}) RETURN properties(n) AS found", id);
    }

    final Map<String, Object> edge(String id) {
        return one("MATCH (:Entity)-[r {id: $id}]->(:Entity) RETURN properties(r) AS found", id);
    }

    final List<Object> places(String id) {
        return column(Statement.of(
                "MATCH (n:Entity {id: $id})-[e:EVIDENCED_BY]->(p) WITH p.id + '@' + e.start + '-' + e.end AS found RETURN found ORDER BY found",
                "id",
                id));
    }

    /** The properties, none where there is no such node or edge. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> one(String statement, String id) {
        List<Object> found = column(Statement.of(statement, "id", id));
        assertThat(found).hasSizeLessThan(2);
        return found.isEmpty() ? Map.of() : (Map<String, Object>) found.get(0);
    }

    /** All nodes and relationships of the graph but its version and migrations. */
    final List<Object> all() {
        List<Object> all = new ArrayList<>(
                column(
                        Statement.of(
                                "MATCH (n) WHERE NOT n:Atlas AND NOT n:Migration RETURN {id: n.id, labels: labels(n), properties: properties(n)} AS found ORDER BY n.id")));
        all.addAll(
                column(
                        Statement.of(
                                "MATCH (a)-[r]->(b) WITH {from: a.id, type: type(r), to: b.id, properties: properties(r)} AS found "
                                        + "RETURN found ORDER BY found.from, found.type, found.to, found.properties.id, found.properties.start, found.properties.end")));
        assertThat(all).hasSizeGreaterThan(80);
        return all;
    }

    final Object version() {
        return column(Statement.of("MATCH (a:Atlas) RETURN a.version AS found")).get(0);
    }

    private List<Object> column(Statement statement) {
        return graph.inOneTransaction(w ->
                w.read(statement).stream().map(r -> r.getOrDefault("found", "")).toList());
    }

    final List<Map<String, Object>> rows(String statement) {
        return graph.inOneTransaction(w -> w.read(Statement.of(statement)));
    }

    final void write(String statement) {
        graph.inOneTransaction(w -> w.run(Statement.of(statement)));
    }
}
