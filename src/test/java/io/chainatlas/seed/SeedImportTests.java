package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chainatlas.AtlasTest;
import io.chainatlas.cypher.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an import changes: what the seed says, all of it or nothing. */
@AtlasTest
class SeedImportTests extends SeedImportSuite {
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
}
