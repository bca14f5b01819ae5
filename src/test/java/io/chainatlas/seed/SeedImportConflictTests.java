package io.chainatlas.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.AtlasTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an import leaves as it is: what users added or changed. */
@AtlasTest
class SeedImportConflictTests extends SeedImportSuite {
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
}
