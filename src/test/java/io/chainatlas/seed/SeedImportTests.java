package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports on the running program's graph, which each test leaves as it was. */
@AtlasTest
class SeedImportTests {
    private static final String CHAIN = "chain:储能";
    private static final String LEADS = "company:海能科技>LEADS>chain:储能#龙头";

    @Autowired
    private WriteDoor graph;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private SeedCopy seed;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private List<Object> before;

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Object versionBefore;

    @BeforeEach
    void copyTheSeed() throws IOException {
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

    @Test
    void changesNothingTheSecondTime() {
        Object version = version();
        ImportReport report = importing(seed.read());
        assertThat(report.nothingChanged()).as(report.toString()).isTrue();
        assertThat(report.conflicts()).isEmpty();
        assertThat(report).hasToString("nothing changed");
        assertThat(all()).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
    }

    @Test
    void updatesANodeWithItsEvidence() throws IOException {
        seed.replace(
                "nodes/chain.csv", "储能产业链,CHAIN,STATED,,north-4@16-21", ",CLUSTER,STATED,,north-4@16-18;north-4@22-24");
        ImportReport report = importing(seed.read());
        assertThat(report).hasToString("nodes +0 ~1 -0, edges +0 ~0 -0");
        assertThat(node(CHAIN))
                .containsEntry("kind", "CLUSTER")
                .containsEntry("aliases", List.of())
                .containsEntry("pinyin", "chuneng cn")
                .containsEntry("version", 2L)
                .containsEntry("seedVersion", 2L);
        assertThat(places(CHAIN)).containsExactly("north-4@16-18", "north-4@22-24");
        assertThat(node("chain:新能源")).containsEntry("version", 1L);
        assertThat(importing(seed.read()).nothingChanged()).isTrue();
    }

    @Test
    void takesAValueAwayThatTheRowNoLongerHas() throws IOException {
        seed.replace("nodes/zone.csv", "NATIONAL,12.5", ",");
        importing(seed.read());
        assertThat(node("zone:海州高新区")).doesNotContainKeys("areaKm2", "level").containsEntry("version", 2L);
    }

    @Test
    void updatesAnEdgeWithItsEvidence() throws IOException {
        seed.replace("edges/company-leads-chain.csv", "STATED,,north-4@67-75", "INFERRED,guess,north-4@69-75");
        ImportReport report = importing(seed.read());
        assertThat(report).hasToString("nodes +0 ~0 -0, edges +0 ~1 -0");
        assertThat(edge(LEADS))
                .containsEntry("basis", "INFERRED")
                .containsEntry("rule", "guess")
                .containsEntry("evidence", List.of("north-4@69-75"))
                .containsEntry("version", 2L)
                .containsEntry("seedVersion", 2L);
    }

    @Test
    void removesWhatTheSeedNoLongerHas() throws IOException {
        seed.line("nodes/agency.csv", 3, "").line("edges/agency-responsible-for-initiative.csv", 3, "");
        seed.line("edges/company-leads-chain.csv", 2, "");
        ImportReport report = importing(seed.read());
        assertThat(report).hasToString("nodes +0 ~0 -1, edges +0 ~0 -2");
        assertThat(report.conflicts()).isEmpty();
        assertThat(node("agency:海州科技局")).isEmpty();
        assertThat(edge(LEADS)).isEmpty();
        assertThat(node("company:海能科技")).containsEntry("version", 1L);
    }

    @Test
    void updatesAPassage() throws IOException {
        seed.replace("passages.csv", "north,三、开放协同,10", "north,三、协同,10");
        ImportReport report = importing(seed.read());
        assertThat(report.nothingChanged()).isFalse();
        assertThat(
                        rows(
                                "MATCH (p:Passage {id: 'north-10'})-[:IN]->(:Document {id: 'north'}) RETURN p.section AS section"))
                .containsExactly(Map.of("section", "三、协同"));
    }

    @Test
    void leavesANodeThatAUserChanged() throws IOException {
        write("MATCH (n:Entity {id: 'chain:储能'}) SET n.kind = 'INDUSTRY', n.version = n.version + 1");
        assertThat(importing(seed.read()).conflicts())
                .as("the seed says what it said")
                .isEmpty();

        seed.replace("nodes/chain.csv", "储能产业链,CHAIN", "储能产业链,CLUSTER");
        ImportReport report = importing(seed.read());
        assertThat(report.conflicts())
                .containsExactly("chain:储能 was changed by a user and by the seed; the user's change stays");
        assertThat(report.nothingChanged()).isTrue();
        assertThat(node(CHAIN)).containsEntry("kind", "INDUSTRY").containsEntry("version", 2L);
    }

    @Test
    void leavesAnEdgeThatAUserChanged() throws IOException {
        write("MATCH ()-[r:LEADS]->() SET r.title = '链主', r.version = r.version + 1");
        seed.line("edges/company-leads-chain.csv", 2, "");
        ImportReport report = importing(seed.read());
        assertThat(report.conflicts())
                .containsExactly(LEADS + " is no longer in the seed, but a user changed it; it stays");
        assertThat(edge(LEADS)).containsEntry("title", "链主");
    }

    @Test
    void leavesANodeThatAUserChangedAndTheSeedGaveUp() throws IOException {
        write("MATCH (n:Entity {id: 'agency:海州科技局'}) SET n.aliases = ['科技局'], n.version = n.version + 1");
        seed.line("nodes/agency.csv", 3, "").line("edges/agency-responsible-for-initiative.csv", 3, "");
        ImportReport report = importing(seed.read());
        assertThat(report.conflicts())
                .containsExactly("agency:海州科技局 is no longer in the seed, but a user changed it; it stays");
        assertThat(node("agency:海州科技局")).containsEntry("aliases", List.of("科技局"));
    }

    @Test
    void leavesANodeThatAUsersEdgeNeeds() throws IOException {
        write("MATCH (a:Agency {id: 'agency:海州科技局'}), (i:Initiative) "
                + "CREATE (a)-[:RESPONSIBLE_FOR {id: 'own', role: 'LEAD', basis: 'STATED', version: 1}]->(i)");
        seed.line("nodes/agency.csv", 3, "").line("edges/agency-responsible-for-initiative.csv", 3, "");
        ImportReport report = importing(seed.read());
        assertThat(report).hasToString("nodes +0 ~0 -0, edges +0 ~0 -1");
        assertThat(report.conflicts())
                .containsExactly("agency:海州科技局 is no longer in the seed, but an edge of a user needs it; it stays");
        assertThat(edge("own")).containsEntry("role", "LEAD");
    }

    @Test
    void leavesANodeThatAUserAddedBeforeTheSeedDid() throws IOException {
        write(
                "CREATE (:Chain:Entity {id: 'chain:氢能', name: '氢能', aliases: [], basis: 'STATED', kind: 'INDUSTRY', version: 1})");
        assertThat(importing(seed.read()).nothingChanged()).isTrue();

        seed.line("nodes/chain.csv", 5, "chain:氢能,氢能,,CHAIN,STATED,,north-4@16-18");
        ImportReport report = importing(seed.read());
        assertThat(report.conflicts())
                .containsExactly("chain:氢能 was changed by a user and by the seed; the user's change stays");
        assertThat(report.nothingChanged()).isTrue();
        assertThat(node("chain:氢能")).containsEntry("kind", "INDUSTRY").doesNotContainKey("seed");
    }

    @Test
    void importsTheFolderOfAUserBesideTheFirst() throws IOException {
        SeedCopy users = new SeedCopy(folder.resolve("users"))
                .file("documents.csv", """
                        id,title,issuer,issuedOn,number,file,sha256
                        own,自有资料,海州市,2022-05-01,,own.txt,ab
                        """)
                .file("passages.csv", """
                        id,document,section,paragraph,kind,length,sha256
                        own-1,own,,1,TEXT,20,cd
                        """)
                .file("nodes/company.csv", """
                        id,name,aliases,uscc,listing,industryCode,recognitions,basis,rule,evidence
                        company:西港制造,西港制造,,91350100M000100Y43,,C26,EAGLET:2023:APPLIED,STATED,,own-1@0-4
                        """)
                .file("edges/company-operates-in-chain.csv", """
                        from,to,role,basis,rule,evidence
                        company:西港制造,chain:储能,NAMED,STATED,,own-1@0-8
                        """);
        Seed both = seed.read(users.folder());
        assertThat(importing(both)).hasToString("nodes +1 ~0 -0, edges +1 ~0 -0");
        assertThat(node("company:西港制造"))
                .containsEntry("recognitions", List.of("EAGLET:2023:APPLIED"))
                .containsEntry("pinyin", "xigangzhizao xgzz");
        assertThat(places("company:西港制造")).containsExactly("own-1@0-4");
        assertThat(edge("company:西港制造>OPERATES_IN>chain:储能#NAMED")).containsEntry("role", "NAMED");
        assertThat(importing(both).nothingChanged()).isTrue();
        assertThat(importing(seed.read())).hasToString("nodes +0 ~0 -1, edges +0 ~0 -1");
    }

    @Test
    void leavesNothingOfAnImportThatFails() throws IOException {
        seed.line("nodes/chain.csv", 5, "chain:氢能,氢能,,CHAIN,STATED,,north-4@16-18");
        Seed good = seed.read();
        List<Seed.Edge> edges = new ArrayList<>(good.edges());
        Seed.Edge last = edges.remove(edges.size() - 1);
        Map<String, Object> unstorable = new LinkedHashMap<>(last.properties());
        unstorable.put("verb", Map.of("no", "value of a property"));
        edges.add(
                new Seed.Edge(last.type(), last.id(), last.from(), last.to(), unstorable, last.evidence(), last.row()));
        Seed bad = new Seed(good.documents(), good.passages(), good.nodes(), edges);
        Object version = version();

        assertThatThrownBy(() -> importing(bad)).isInstanceOf(RuntimeException.class);

        assertThat(all()).isEqualTo(before);
        assertThat(version()).isEqualTo(version);
        assertThat(importing(good)).hasToString("nodes +1 ~0 -0, edges +0 ~0 -0");
    }

    @Test
    void leavesNothingOfAWorkThatThrowsAfterWriting() {
        assertThatThrownBy(() -> graph.inOneTransaction(w -> {
                    assertThat(w.run(Statement.of("MATCH (n:Entity) SET n.name = 'x'")))
                            .isPositive();
                    throw new IllegalStateException("halfway");
                }))
                .hasMessage("halfway");
        assertThat(all()).isEqualTo(before);
        assertThat(version()).isEqualTo(versionBefore);
    }

    private ImportReport importing(Seed what) {
        return new SeedImport(graph).run(what);
    }

    private Map<String, Object> node(String id) {
        return one("MATCH (n:Entity {id: $id}) RETURN properties(n) AS found", id);
    }

    private Map<String, Object> edge(String id) {
        return one("MATCH (:Entity)-[r {id: $id}]->(:Entity) RETURN properties(r) AS found", id);
    }

    private List<Object> places(String id) {
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
    private List<Object> all() {
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

    private Object version() {
        return column(Statement.of("MATCH (a:Atlas) RETURN a.version AS found")).get(0);
    }

    private List<Object> column(Statement statement) {
        return graph.inOneTransaction(w ->
                w.read(statement).stream().map(r -> r.getOrDefault("found", "")).toList());
    }

    private List<Map<String, Object>> rows(String statement) {
        return graph.inOneTransaction(w -> w.read(Statement.of(statement)));
    }

    private void write(String statement) {
        graph.inOneTransaction(w -> w.run(Statement.of(statement)));
    }
}
